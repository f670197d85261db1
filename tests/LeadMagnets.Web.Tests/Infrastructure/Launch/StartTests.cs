using System.Net;
using System.Net.Sockets;
using System.Reflection;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Launch;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Launch;

/// <summary>What keeps the program from starting is said in one paragraph, with an exit code and without a stack trace.</summary>
public sealed class StartTests : IDisposable
{
    /// <summary>How many changes of the schema SQLite has.</summary>
    private static readonly long Migrations = typeof(SqliteAppDb).Assembly.GetTypes()
        .Count(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteAppDb) && type.GetCustomAttribute<MigrationAttribute>() is not null);

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var program = ProgramProcess.Start(scratch.Path, "", ("ASPNETCORE_URLS", address));

        var (code, error) = await program.Ended();

        Assert.Equal(1, code);
        Assert.Equal($"LeadMagnets did not start. Failed to bind to address {address}: address already in use. Stop the program that listens there, " +
            "or choose another address, for example ASPNETCORE_URLS=http://localhost:5081.", error);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        var folder = Path.Combine(scratch.Path, "a-file", "data");
        await File.WriteAllTextAsync(Path.Combine(scratch.Path, "a-file"), "", TestContext.Current.CancellationToken);
        using var program = ProgramProcess.Start(folder);

        var (code, error) = await program.Ended();

        Assert.Equal(1, code);
        Assert.StartsWith($"LeadMagnets did not start. The data folder {folder} cannot be written", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused()
    {
        using var first = ProgramProcess.Start(scratch.Path);
        await first.Says("Application started");
        using var second = ProgramProcess.Start(scratch.Path);

        var (code, error) = await second.Ended();

        Assert.Equal(1, code);
        Assert.StartsWith("LeadMagnets did not start. Another LeadMagnets process uses the database", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_was()
    {
        await Migrated();
        Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Tomorrow', '99.0')");
        var before = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);
        using var program = ProgramProcess.Start(scratch.Path);

        var (code, error) = await program.Ended();

        Assert.Equal(1, code);
        Assert.Contains("was used by a newer version of LeadMagnets (it knows the change \"29990101000000_Tomorrow\"", error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(Database, new string('x', 5000), TestContext.Current.CancellationToken);
        using var program = ProgramProcess.Start(scratch.Path);

        var (code, error) = await program.Ended();

        Assert.Equal(1, code);
        Assert.StartsWith($"LeadMagnets did not start. The file {Database} is damaged or is no LeadMagnets database", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acquiring an exclusive lock")]
    [InlineData("Applying migration")]
    [InlineData("CREATE TABLE \"Leads\"")]
    public async Task A_process_killed_while_it_migrates_does_not_keep_the_next_one_from_starting(string at)
    {
        // Which is faster, the signal or the migration, is the machine's affair: it counts once the signal was.
        var kills = 0;
        do
        {
            await KilledAt(at);
            Assert.True(++kills <= 20, "The migration was always done before the signal came.");
        }
        while (IsFinished());

        await Migrated();

        Assert.Equal(Migrations, Execute("SELECT count(*) FROM __EFMigrationsHistory"));
        Assert.Equal("ok", Execute("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_database_is_copied_before_a_change_and_a_dead_lock_in_it_is_cleared()
    {
        Execute("CREATE TABLE Older (Id INTEGER); CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00+00:00')");

        await Migrated();

        var copy = Assert.Single(Directory.GetFiles(new DataFolder(scratch.Path).Backups, "before-migration-*.db"));
        Assert.Equal(0L, Execute("SELECT count(*) FROM Older", copy));
        Assert.Equal(Migrations, Execute("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public void An_old_runtime_with_known_holes_is_refused()
    {
        var refusal = Assert.Throws<StartRefusedException>(() => RuntimeFloor.Check(new(10, 0, 9)));

        Assert.Equal("It runs on .NET 10.0.9, which has known security holes. Install the .NET runtime 10.0.10 or newer, then start again.", refusal.Message);
    }

    [Theory]
    [InlineData("LeadMagnets__Database", "oracle", "LeadMagnets__Database is \"oracle\": it may be sqlite or postgres.")]
    [InlineData("LeadMagnets__PublicUrl", "grow.example.com", "LeadMagnets__PublicUrl is \"grow.example.com\": it must be a whole address such as https://grow.example.com.")]
    [InlineData("LeadMagnets__TrustedProxies", "10.0.0.0/99", "LeadMagnets__TrustedProxies holds \"10.0.0.0/99\": use addresses or ranges such as 10.0.0.5 or 10.0.0.0/8, separated by commas.")]
    [InlineData("LeadMagnets__Setup__OwnerEmail", "a@b.example", "LeadMagnets__Setup__OwnerEmail and LeadMagnets__Setup__OwnerPassword belong together: set both or none.")]
    public async Task A_setting_that_cannot_be_is_explained(string name, string value, string complaint)
    {
        using var program = ProgramProcess.Start(scratch.Path, "", (name, value));

        var (code, error) = await program.Ended();

        Assert.Equal(1, code);
        Assert.Equal($"LeadMagnets did not start. {complaint}", error);
    }

    private string Database => new DataFolder(scratch.Path).Database;

    private async Task KilledAt(string words)
    {
        foreach (var file in Directory.GetFiles(scratch.Path, Path.GetFileName(Database) + "*")) File.Delete(file);
        using var killed = ProgramProcess.Start(scratch.Path, "--migrate-only", ("Logging__LogLevel__Microsoft.EntityFrameworkCore", "Information"));
        await killed.Says(words);
        killed.Kill();
        await killed.Ended();
    }

    private bool IsFinished() => (long)Execute("SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'")! > 0
        && (long)Execute("SELECT count(*) FROM __EFMigrationsHistory")! == Migrations;

    private async Task Migrated()
    {
        using var program = ProgramProcess.Start(scratch.Path, "--migrate-only");
        Assert.Equal((0, ""), await program.Ended());
    }

    private object? Execute(string sql, string? database = null)
    {
        using var connection = new SqliteConnection($"Data Source={database ?? Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
