using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>At the start and once an hour: ends checks that nobody works on, forgets old ones, and removes screenshots without a check.</summary>
public sealed partial class CheckJanitor(
    CheckRows rows, CheckPictures pictures, ErasedFiles files, IServiceScopeFactory scopes, LeadMagnetsOptions options, TimeProvider clock, ILogger<CheckJanitor> log) : BackgroundService
{
    public static readonly TimeSpan Rhythm = TimeSpan.FromHours(1);

    /// <summary>Before anything is served: what an earlier process left behind. With PostgreSQL other nodes may be at work.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Try(ct => rows.FailForsaken(all: options.Database == "sqlite", ct), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Rhythm, clock);
        do await Try(Round, stoppingToken);
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    public async Task<int> Round(CancellationToken ct)
    {
        await rows.FailForsaken(all: false, ct);
        await rows.Forget(ct);
        // Folders before rows: a check's row is always there first.
        var found = pictures.All();
        await using var scope = scopes.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System).PageChecks.Select(c => c.Id).ToHashSetAsync(ct);
        return found.Where(f => f.Check is not { } id || !known.Contains(id)).Count(f => files.Folder(f.Path));
    }

    private async Task Try(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await work(ct);
        }
        catch (Exception reason) when (!ct.IsCancellationRequested)
        {
            Stumbled(log, reason);
        }
    }

    [LoggerMessage(EventId = 441, EventName = "check-janitor-stumbled", Level = LogLevel.Warning, Message = "Old checks of pages could not be cleared away; this is tried again within an hour")]
    private static partial void Stumbled(ILogger log, Exception reason);
}
