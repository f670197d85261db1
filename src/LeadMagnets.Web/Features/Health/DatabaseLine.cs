using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Health;

/// <summary>Engine, version, schema; for SQLite also the guard that makes up for its write-ahead-log defect (trust.md 0.1).</summary>
internal sealed class DatabaseLine(IServiceScopeFactory scopes) : IHealthLine
{
    private static readonly Version Mended = new(3, 51, 3);

    public bool IsNeededToServe => true;

    public async Task<HealthLine> Look(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
                return new("Database", HealthState.Broken, "The schema is older than the program. Restart it, and it brings the schema up to date.");
            return new("Database", HealthState.Fine, await Words(db, ct));
        }
        catch (Exception reason) when (reason is System.Data.Common.DbException || StorageTrouble.Is(reason))
        {
            return new("Database", HealthState.Broken, "The database cannot be read. Look at the disk or the database server, and at the log.");
        }
    }

    private static async Task<string> Words(AppDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite()) return "PostgreSQL, the schema is up to date.";
        var version = await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS Value").SingleAsync(ct);
        return Version.Parse(version) >= Mended
            ? $"SQLite {version}, the schema is up to date."
            : $"SQLite {version}, the schema is up to date. One connection alone writes and checkpoints, which keeps clear of the log defect of versions before {Mended}.";
    }
}
