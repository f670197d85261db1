namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>When a worker last looked for work: what tells a worker that is gone from a receiver that keeps it waiting.</summary>
public sealed class WorkerPulse(TimeProvider clock)
{
    private long latest = clock.GetUtcNow().UtcTicks;

    /// <summary>The start of the program, until the first look.</summary>
    public DateTimeOffset Latest => new(Interlocked.Read(ref latest), TimeSpan.Zero);

    public void Beat() => Interlocked.Exchange(ref latest, clock.GetUtcNow().UtcTicks);
}
