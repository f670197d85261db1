namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>An operation in the writer's queue, and whoever waits for it.</summary>
internal abstract class WriteOperation(WriteScope scope, CancellationToken ct)
{
    public WriteScope Scope => scope;
    public CancellationToken Cancelled => ct;

    /// <summary>Runs on a fresh context inside the group's transaction. What it left unsaved is saved.</summary>
    public abstract Task Run(AppDb db);

    /// <summary>Called after the commit.</summary>
    public abstract void Acknowledge();

    public abstract void Fail(Exception reason);
}

internal sealed class WriteOperation<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct)
    : WriteOperation(scope, ct)
{
    // Continuations run elsewhere: the writer's thread goes on to the next group.
    private readonly TaskCompletionSource<T> waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T answer = default!;

    public Task<T> Acknowledged => waiting.Task;

    public override async Task Run(AppDb db)
    {
        answer = await operation(db, Cancelled);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(Cancelled);
    }

    public override void Acknowledge() => waiting.TrySetResult(answer);

    public override void Fail(Exception reason)
    {
        if (reason is OperationCanceledException cancelled) waiting.TrySetCanceled(cancelled.CancellationToken);
        else waiting.TrySetException(reason);
    }
}
