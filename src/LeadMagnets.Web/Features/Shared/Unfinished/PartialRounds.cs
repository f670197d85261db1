using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>
/// Makes leads of visits that have been idle for long enough, as soon as they have: nothing that is kept from now on can be due before that time has
/// passed once more, so between two looks nothing is asked. Once a night, and at the start: what is older than its time is deleted, unfinished
/// visits and links to continue alike.
/// </summary>
public sealed partial class PartialRounds(
    IServiceScopeFactory scopes, UnfinishedLeads leads, IWriter writer, IDeliverySignal signal, LeadMagnetsOptions options, TimeProvider clock, ILogger<PartialRounds> log) : BackgroundService
{
    /// <summary>What could not be turned is tried again after so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Night = TimeSpan.FromDays(1);
    private const int Portion = 200;
    /// <summary>The writer commits them together.</summary>
    private const int AtOnce = 16;

    private readonly TimeSpan idle = TimeSpan.FromMinutes(options.Partials.IdleMinutes);
    private DateTimeOffset forgotten;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var looked = clock.GetUtcNow();
            var next = looked + Patience;
            try
            {
                next = await Round(looked, stoppingToken);
            }
            catch (Exception reason) when (!stoppingToken.IsCancellationRequested)
            {
                Stumbled(log, reason);
            }
            var wait = next - clock.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, stoppingToken);
        }
    }

    /// <summary>When to look again.</summary>
    private async Task<DateTimeOffset> Round(DateTimeOffset now, CancellationToken ct)
    {
        var (turned, failed) = await Turn(now - idle, ct);
        if (turned > 0) signal.Wake();
        var deleted = now - forgotten >= Night ? await Forget(now, ct) : 0;
        if (turned + deleted > 0) Went(log, turned, deleted);
        if (failed) return now + Patience;
        return await EarliestAfter(now - idle, ct) is { } earliest && earliest < now ? earliest + idle : now + idle;
    }

    /// <summary>One that cannot be turned waits for another round and holds up no other.</summary>
    private async Task<(int Turned, bool Failed)> Turn(DateTimeOffset before, CancellationToken ct)
    {
        var (turned, failed, after) = (0, 0, Guid.Empty);
        while (await Idle(before, after, ct) is { Count: > 0 } some)
        {
            await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (one, stop) =>
            {
                if (await Turn(one, stop) is not { } did) Interlocked.Increment(ref failed);
                else if (did) Interlocked.Increment(ref turned);
            });
            after = some[^1].Partial.Id;
        }
        return (turned, failed > 0);
    }

    /// <summary>Null: it could not be tried.</summary>
    private async Task<bool?> Turn(IdleVisit one, CancellationToken ct)
    {
        try
        {
            return await leads.Turn(one.Partial, one.Version, ct);
        }
        catch (Exception reason) when (!ct.IsCancellationRequested)
        {
            Stumbled(log, reason);
            return null;
        }
    }

    private async Task<List<IdleVisit>> Idle(DateTimeOffset before, Guid after, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        return await db.Partials.AsNoTracking()
            .Where(p => p.TurnedAt == null && p.ChangedAt <= before && p.Suspicion < Suspicion.Hold && p.Id > after).OrderBy(p => p.Id).Take(Portion)
            .Join(db.MagnetVersions, p => p.VersionId, v => v.Id, (p, v) => new IdleVisit(p, v.Number)).ToListAsync(ct);
    }

    private async Task<DateTimeOffset?> EarliestAfter(DateTimeOffset time, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System).Partials
            .Where(p => p.TurnedAt == null && p.ChangedAt > time && p.Suspicion < Suspicion.Hold).MinAsync(p => (DateTimeOffset?)p.ChangedAt, ct);
    }

    private async Task<int> Forget(DateTimeOffset now, CancellationToken ct)
    {
        var before = now - TimeSpan.FromDays(options.Partials.KeepDays);
        var deleted = await writer.Write(WriteScope.System, async (db, stop) =>
            await db.Partials.Where(p => p.ChangedAt < before).ExecuteDeleteAsync(stop) + await db.Continuations.Where(c => c.ExpiresAt < now).ExecuteDeleteAsync(stop), ct);
        forgotten = now;
        return deleted;
    }

    private sealed record IdleVisit(Partial Partial, int Version);

    [LoggerMessage(EventId = 450, EventName = "unfinished-went", Level = LogLevel.Information, Message = "Unfinished visits: {Turned} became leads, {Deleted} deleted")]
    private static partial void Went(ILogger log, int turned, int deleted);

    [LoggerMessage(EventId = 451, EventName = "unfinished-stumbled", Level = LogLevel.Warning, Message = "An unfinished visit could not be turned into a lead or deleted; this is tried again in a minute")]
    private static partial void Stumbled(ILogger log, Exception reason);
}
