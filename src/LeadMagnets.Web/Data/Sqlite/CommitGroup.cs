using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// Takes what waits, at most 64 operations or 5 ms, into one transaction: a savepoint each, so that a bad one is undone alone, and
/// acknowledges after the commit. When the commit itself fails, each operation gets a transaction of its own.
/// </summary>
internal sealed class CommitGroup(SqliteConnection connection, Func<AppDb> newContext, TimeProvider clock, WriterMeters meters)
{
    private const int Most = 64;
    private const string Savepoint = "operation";
    private readonly SqliteCommand save = Command(connection, $"SAVEPOINT {Savepoint}");
    private readonly SqliteCommand release = Command(connection, $"RELEASE {Savepoint}");
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(5);

    public async Task Commit(ChannelReader<WriteOperation> queue)
    {
        var taken = new List<WriteOperation>();
        try
        {
            await Commit(taken, TakeFrom(queue));
        }
        catch (Exception) when (taken.Count > 1)
        {
            foreach (var operation in taken) await CommitAlone(operation);
        }
        catch (Exception reason)
        {
            // Not even a transaction could be opened: the next in the queue hears of it, or the lane would turn on the spot.
            if (taken.Count == 0 && queue.TryRead(out var next)) taken.Add(next);
            foreach (var operation in taken) operation.Fail(Explained(reason));
        }
    }

    private async Task CommitAlone(WriteOperation operation)
    {
        try
        {
            await Commit([], [operation]);
        }
        catch (Exception reason)
        {
            operation.Fail(Explained(reason));
        }
    }

    private IEnumerable<WriteOperation> TakeFrom(ChannelReader<WriteOperation> queue)
    {
        var start = clock.GetTimestamp();
        for (var count = 0; count < Most && clock.GetElapsedTime(start) < Longest && queue.TryRead(out var operation); count++)
            yield return operation;
    }

    private async Task Commit(List<WriteOperation> taken, IEnumerable<WriteOperation> operations)
    {
        var start = clock.GetTimestamp();
        var done = new List<WriteOperation>();
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var operation in operations)
            {
                taken.Add(operation);
                if (await Try(operation, transaction)) done.Add(operation);
                else taken.Remove(operation);
            }
            Failpoint.Pass(Failpoint.WriterCommitting);
            transaction.Commit();
        }
        Failpoint.Pass(Failpoint.WriterCommitted);
        meters.Committed(done.Count, clock.GetElapsedTime(start));
        foreach (var operation in done) operation.Acknowledge();
    }

    /// <summary>False when the operation failed and was undone; throws when the whole transaction is lost.</summary>
    private async Task<bool> Try(WriteOperation operation, SqliteTransaction transaction)
    {
        Run(save, transaction);
        try
        {
            operation.Cancelled.ThrowIfCancellationRequested();
            await using var db = newContext();
            db.Scope = operation.Scope;
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(transaction);
            await operation.Run(db);
            Run(release, transaction);
            return true;
        }
        catch (Exception reason)
        {
            if (!Undone(transaction)) ExceptionDispatchInfo.Throw(reason);
            operation.Fail(Explained(reason));
            return false;
        }
    }

    /// <summary>False: a full disk or an I/O error made SQLite undo the whole transaction, and there is no savepoint to return to.</summary>
    private bool Undone(SqliteTransaction transaction)
    {
        try
        {
            transaction.Rollback(Savepoint);
            Run(release, transaction);
            return true;
        }
        catch (Exception gone) when (gone is InvalidOperationException or SqliteException)
        {
            return false;
        }
    }

    /// <summary>Kept commands stay compiled, which the driver's own way to set a savepoint does not.</summary>
    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Run(SqliteCommand command, SqliteTransaction transaction)
    {
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>A trouble of the disk is not the operation's: whoever wrote may try again.</summary>
    private static Exception Explained(Exception reason) => StorageTrouble.Is(reason)
        ? new StorageUnavailableException("The database cannot store anything at the moment. Try again in a few seconds.", reason)
        : reason;
}
