namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>The signal inside one process.</summary>
public sealed class DeliverySignal : IDeliverySignal
{
    private TaskCompletionSource next = Fresh();

    public void Wake() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    public Task Next() => Volatile.Read(ref next).Task;

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
