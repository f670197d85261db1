using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using IsolationLevel = System.Data.IsolationLevel;

namespace LeadMagnets.Web.Data.Postgres;

/// <summary>
/// Each operation is a serializable transaction, so that operations need not know whether others run beside them; conflicts and lost
/// connections are tried again. Where the connection was lost at the commit it is unknown whether it happened: the second run then
/// meets the rows, or the unique keys, of the first.
/// </summary>
internal sealed class PostgresWriter(NpgsqlDataSource source, TimeProvider clock, WriterMeters meters, ILoggerFactory logs)
    : IWriter
{
    private const int Most = 1000;
    /// <inheritdoc cref="Sqlite.SingleWriter.ForAll"/>
    private const int ForAll = Most / 2;
    private const int Attempts = 10;
    /// <summary>Conflicts show that the server is well and others get on, so that an operation's turn comes: it waits so long for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly DbContextOptions<PostgresAppDb> options = Options(source, logs);
    private int running;

    public async Task<T> Write<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct, bool mayBeDropped = false)
    {
        meters.Watch(() => running);
        if (Interlocked.Increment(ref running) > (mayBeDropped ? ForAll : Most))
        {
            Interlocked.Decrement(ref running);
            throw new WriterBusyException();
        }
        try
        {
            return await Retried(scope, operation, ct);
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    public AppDb NewContext() =>
        new PostgresAppDb(options)
        {
            Scope = WriteScope.System,
            MayWrite = true,
        };

    private static DbContextOptions<PostgresAppDb> Options(NpgsqlDataSource source, ILoggerFactory logs)
    {
        var options = new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql(source).AddInterceptors(new NulRemoval());
        options.ForWriting(logs);
        return options.Options;
    }

    private async Task<T> Retried<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(scope, operation, ct);
            }
            catch (Exception reason) when (Transient(reason) || (attempt == 1 && IsDuplicate(reason)))
            {
                if (attempt >= Attempts && (!IsConflict(reason) || clock.GetElapsedTime(start) > Patience))
                    throw new StorageUnavailableException("The database cannot store anything at the moment. Try again in a few seconds.", reason);
                // 10 ms, 20 ms, 40 ms … up to 1.3 s, each with up to half as much again, so that rivals part.
                await Task.Delay(TimeSpan.FromMilliseconds((5 << Math.Min(attempt, 8)) * (1 + Random.Shared.NextDouble() / 2)), ct);
            }
        }
    }

    private async Task<T> Once<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        await using var db = NewContext();
        db.Scope = scope;
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var answer = await operation(db, ct);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(ct);
        Failpoint.Pass(Failpoint.WriterCommitting);
        await transaction.CommitAsync(ct);
        Failpoint.Pass(Failpoint.WriterCommitted);
        meters.Committed(1, clock.GetElapsedTime(start));
        return answer;
    }

    /// <summary>Another operation was in the way, or the engine is in trouble: lost connections above all.</summary>
    private static bool Transient(Exception reason) => IsConflict(reason) || StorageTrouble.Is(reason);

    /// <summary>23505: a rival may have written the same row between our look and our write; the next look sees it, and what is wrong by itself fails again.</summary>
    private static bool IsDuplicate(Exception reason) => reason.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>40001 serialization failure, 40P01 deadlock.</summary>
    private static bool IsConflict(Exception reason) =>
        reason.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
}
