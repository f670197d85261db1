using LeadMagnets.Web.Data;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Data;

public sealed class MigrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_model_has_no_changes_without_a_migration_on_either_engine()
    {
        using var sqlite = new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=none").Options);
        using var postgres = new PostgresAppDb(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql("Host=none").Options);

        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run: npm run migration -- NameOfTheChange");
        Assert.False(postgres.Database.HasPendingModelChanges(), "Run: npm run migration -- NameOfTheChange");
    }

    [Fact]
    public void Both_sets_carry_the_same_changes()
    {
        using var sqlite = new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=none").Options);
        using var postgres = new PostgresAppDb(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql("Host=none").Options);

        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), postgres.Database.GetMigrations().Select(Name));
    }

    [Fact]
    public async Task SQLite_migrates_from_empty()
    {
        await using var app = await WebApp.StartEmpty();

        Assert.Empty(await app.Read(db => db.Database.GetPendingMigrationsAsync(Cancel)));
        Assert.Empty(await app.Read(db => db.Submissions.ToListAsync(Cancel)));
    }

    [Fact]
    public async Task PostgreSQL_migrates_from_empty_once_when_two_nodes_start_together()
    {
        var connection = await PostgresServer.EmptyDatabase();

        var nodes = await Task.WhenAll(Task.Run(() => PostgresApp.StartOn(connection), Cancel), Task.Run(() => PostgresApp.StartOn(connection), Cancel));

        foreach (var node in nodes)
        {
            Assert.Empty(await node.Read(db => db.Database.GetPendingMigrationsAsync(Cancel)));
            Assert.Equal(1, await node.Read(db => db.Workspaces.CountAsync(Cancel)));
            Assert.Equal(1, await node.Read(db => db.ApiKeys.CountAsync(Cancel)));
            await node.DisposeAsync();
        }
    }

    private static string Name(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
