namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>
/// A start leaves tens of megabytes of garbage, which the collector would keep until something fills them: once the first visitors are
/// served they go back to the machine.
/// </summary>
internal sealed class AfterStart(IHostApplicationLifetime life, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        await Task.Delay(Calm, clock, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

internal static class LifetimeWaiting
{
    /// <summary>Ends when the program answers requests; work that can wait until then does not slow its start.</summary>
    public static async Task Started(this IHostApplicationLifetime life, CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
