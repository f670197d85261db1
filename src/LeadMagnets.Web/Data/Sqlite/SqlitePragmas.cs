using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>Settings of the writing connection; the numbers are measured (trust.md 4.1).</summary>
internal static class SqlitePragmas
{
    // WAL: readers never wait for the writer. Stored in the file.
    // synchronous=FULL: a lead that was thanked must survive a pulled plug; group commits pay for it.
    // wal_autocheckpoint: only this connection copies the log back. SQLite before 3.51.3 loses pages when two connections
    //   checkpoint at once (trust.md 0.1); readers are opened read-only and cannot.
    // journal_size_limit: a log that once grew is cut to 64 MB.
    // cache_size in KiB (negative): 64 MB, so that the indexes of inserts stay in memory.
    private const string Writer = """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON;
        PRAGMA wal_autocheckpoint=1000;
        PRAGMA journal_size_limit=67108864;
        PRAGMA cache_size=-64000;
        PRAGMA temp_store=MEMORY;
        """;

    public static void ApplyTo(SqliteConnection writer) => Run(writer, Writer);

    /// <summary>Copies the whole log back into the file and empties it, so that a stopped program leaves one file.</summary>
    public static void Checkpoint(SqliteConnection writer) => Run(writer, "PRAGMA wal_checkpoint(TRUNCATE);");

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
