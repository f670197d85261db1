namespace LeadMagnets.Web.Data;

/// <summary>
/// The one way to write (design.md 4.7). On SQLite a single writer groups operations into commits; on PostgreSQL each operation is a
/// transaction with retry. The task ends after the commit: what it acknowledged is stored.
/// </summary>
/// <remarks>An operation may run more than once, on a fresh context each time: it does no I/O, hashing or printing of its own.</remarks>
public interface IWriter
{
    /// <param name="scope">Whose rows it may touch.</param>
    /// <param name="operation">What to do.</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <param name="mayBeDropped">It is no loss: it takes none of the queue's last places, which are kept for what may not be lost.</param>
    /// <exception cref="WriterBusyException">The queue is full: answer 503 with Retry-After.</exception>
    Task<T> Write<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct, bool mayBeDropped = false);
}

public sealed class WriterBusyException() : Exception("Too many writes are waiting. Try again in a few seconds.");
