using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>Claims the file, brings its schema up to date after a copy, and opens the writer (trust.md 0.6, 4.4).</summary>
internal sealed partial class SqliteStart(SqliteFile file, SingleWriter writer, DataFolder folder, TimeProvider clock, ILogger<SqliteStart> log)
    : IDatabaseStart
{
    public async Task Prepare(CancellationToken ct)
    {
        await file.Claim(ct);
        var existed = File.Exists(file.Path);
        try
        {
            var connection = file.OpenWriter();
            await using (var db = writer.NewContext())
                await Migrate(db, connection, existed, ct);
            writer.Open();
            Opened(log, connection.ServerVersion, file.Path);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is 11 or 26)
        {
            throw new StartRefusedException(
                $"The file {file.Path} is damaged or is no LeadMagnets database ({broken.Message}). Restore it from a backup, or move it away to start empty.");
        }
    }

    private async Task Migrate(AppDb db, SqliteConnection connection, bool existed, CancellationToken ct)
    {
        var pending = await MigrationGuard.Pending(db, file.Path, ct);
        SqlitePragmas.ApplyTo(connection);
        if (pending.Count == 0) return;
        ClearStaleLock(connection);
        if (existed) Copy(connection);
        await MigrationGuard.Run(db, clock, ct);
        Migrated(log, pending.Count, pending[^1]);
    }

    /// <summary>
    /// A process that was killed while it migrated leaves a row behind on which every later start would wait for ever (trust.md 0.6).
    /// The lock file is ours, so whoever wrote the row is gone.
    /// </summary>
    private static void ClearStaleLock(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)command.ExecuteScalar()! == 0) return;
        command.CommandText = "DELETE FROM __EFMigrationsLock";
        command.ExecuteNonQuery();
    }

    private void Copy(SqliteConnection connection)
    {
        var copy = Path.Combine(folder.Backups, $"before-migration-{clock.GetUtcNow():yyyyMMdd-HHmmssfff}.db");
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        command.ExecuteNonQuery();
        Copied(log, copy);
    }

    [LoggerMessage(EventId = 100, EventName = "database-opened", Level = LogLevel.Information, Message = "SQLite {Version} with one writing connection: {Path}")]
    private static partial void Opened(ILogger log, string version, string path);

    [LoggerMessage(EventId = 101, EventName = "database-migrated", Level = LogLevel.Information, Message = "The database is up to date: {Count} changes, the last is {Last}")]
    private static partial void Migrated(ILogger log, int count, string last);

    [LoggerMessage(EventId = 102, EventName = "database-copied", Level = LogLevel.Information, Message = "Before changing the database a copy was made: {Copy}")]
    private static partial void Copied(ILogger log, string copy);
}
