using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// The database file and its one writing connection. A lock file keeps a second process out, a flag keeps a second writing
/// connection out: SQLite before 3.51.3 may lose pages when two connections write or checkpoint at once (trust.md 0.1).
/// </summary>
public sealed class SqliteFile(DataFolder folder, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private FileStream? lockFile;
    private SqliteConnection? writer;

    public string Path { get; } = folder.Database;

    /// <summary>Readers: pooled, and unable to write or checkpoint.</summary>
    public string ReadOnlyConnection => Connection(SqliteOpenMode.ReadOnly, pooled: true);

    /// <summary>Takes the file for this process; waits a little for one that is just stopping.</summary>
    public async Task Claim(CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        while (!TryLock())
        {
            if (clock.GetElapsedTime(start) > Patience)
                throw new StartRefusedException(
                    $"Another LeadMagnets process uses the database {Path}. Stop it first, or give this one a data folder of its own " +
                    "with LeadMagnets__Data. Several nodes at once need PostgreSQL.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), ct);
        }
    }

    internal SqliteConnection Writer => writer ?? throw new InvalidOperationException("The database file is not open yet.");

    /// <summary>The one connection that writes; asking again throws.</summary>
    internal SqliteConnection OpenWriter()
    {
        if (lockFile is null) throw new InvalidOperationException("The database file is not claimed yet.");
        if (writer is not null) throw new InvalidOperationException("There is one writing connection, and it is taken. Writes go through IWriter.");
        writer = new SqliteConnection(Connection(SqliteOpenMode.ReadWriteCreate, pooled: false));
        writer.Open();
        return writer;
    }

    public void Dispose()
    {
        using (var reader = new SqliteConnection(ReadOnlyConnection)) SqliteConnection.ClearPool(reader);
        writer?.Dispose();
        lockFile?.Dispose();
    }

    private bool TryLock()
    {
        try
        {
            lockFile ??= new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // Five seconds is the driver's own retry on a locked file; private caches, because shared ones lock whole tables.
    private string Connection(SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = Path, Mode = mode, Cache = SqliteCacheMode.Private, Pooling = pooled, DefaultTimeout = 5,
    }.ToString();
}
