using System.Collections.Frozen;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>One attempt of one delivery, from the claimed row to its completion.</summary>
public sealed partial class DeliveryRun(
    IEnumerable<IDeliveryChannel> channels, DeliveryLedger ledger, LeaseRecovery recovery, IDeliverySignal signal, IServiceScopeFactory scopes,
    TimeProvider clock, ILogger<DeliveryRun> log)
{
    private const int CompletionTries = 5;
    private static readonly TimeSpan CompletionWait = TimeSpan.FromSeconds(1);
    private readonly FrozenDictionary<DeliveryKind, IDeliveryChannel> channels = channels.ToFrozenDictionary(c => c.Kind);

    public bool Carries(DeliveryKind kind) => channels.ContainsKey(kind);

    /// <summary>Null: given back, or the lease was lost, and nothing was learned.</summary>
    public async Task<AttemptResult?> Attempt(Delivery row, CancellationToken stop)
    {
        using var lease = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewal = KeepLease(row, lease);
        var startedAt = clock.GetUtcNow();
        var start = clock.GetTimestamp();
        try
        {
            var result = await Try(row, lease.Token);
            Failpoint.Pass(Failpoint.DeliverySent);
            var completed = await Complete(row, result, startedAt, clock.GetElapsedTime(start));
            Failpoint.Pass(Failpoint.DeliveryCompleted);
            if (result.Also is not null) signal.Wake();
            return completed ? result : null;
        }
        catch (OperationCanceledException)
        {
            await GiveBack(row);
            return null;
        }
        finally
        {
            await lease.CancelAsync();
            await renewal;
        }
    }

    private async Task<AttemptResult> Try(Delivery row, CancellationToken ct)
    {
        try
        {
            var doubts = row.Attempt > 1 ? await Doubts(row, ct) : 0;
            var job = new DeliveryJob(row, doubts, async (check, cancel) =>
            {
                Failpoint.Pass(Failpoint.DeliveryComposed);
                var held = await ledger.BeginSending(row, check, cancel);
                if (held is null) Failpoint.Pass(Failpoint.DeliverySending);
                return held;
            });
            return await channels[row.Kind].Deliver(job, ct);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            Broke(log, row.Kind, row.Id, reason);
            return new() { Verdict = AttemptVerdict.Retry, Detail = $"The program failed: {reason.GetType().Name}. The log of the server says more." };
        }
    }

    private async Task<int> Doubts(Delivery row, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(row.WorkspaceId));
        return await db.Attempts.CountAsync(a => a.DeliveryId == row.Id && a.Outcome == "unknown", ct);
    }

    /// <summary>The effect happened: a full disk or a busy writer must not make us forget it while the lease holds.</summary>
    private async Task<bool> Complete(Delivery row, AttemptResult result, DateTimeOffset startedAt, TimeSpan took)
    {
        for (var left = CompletionTries; ; left--)
        {
            try
            {
                return await ledger.Complete(row, result, startedAt, took, CancellationToken.None);
            }
            catch (Exception reason) when (left > 1 && reason is WriterBusyException or StorageUnavailableException or DbUpdateException)
            {
                NotNoted(log, row.Id, reason);
                await Task.Delay(CompletionWait, TimeProvider.System);
            }
        }
    }

    /// <summary>The program stops, or the lease was lost: what was not sent waits as before, what may have been sent is <c>unknown</c>.</summary>
    private async Task GiveBack(Delivery row)
    {
        if (row.Kind.IsMail() && await ledger.Release(row, CancellationToken.None) == 1) return;
        await recovery.Abandon(row, CancellationToken.None);
    }

    private async Task KeepLease(Delivery row, CancellationTokenSource lease)
    {
        try
        {
            while (true)
            {
                await Task.Delay(DeliveryLedger.Lease / 3, clock, lease.Token);
                if (await ledger.Renew(row, lease.Token)) continue;
                await lease.CancelAsync();
                return;
            }
        }
        catch (Exception reason)
        {
            // Over, or the writer is busy: then the lease ends by itself unless the attempt ends first.
            if (reason is not OperationCanceledException) NotNoted(log, row.Id, reason);
        }
    }

    [LoggerMessage(EventId = 301, EventName = "delivery-broke", Level = LogLevel.Error, Message = "{Kind} {Delivery} could not be tried")]
    private static partial void Broke(ILogger log, DeliveryKind kind, Guid delivery, Exception reason);

    [LoggerMessage(EventId = 302, EventName = "delivery-not-noted", Level = LogLevel.Warning, Message = "The state of delivery {Delivery} could not be written")]
    private static partial void NotNoted(ILogger log, Guid delivery, Exception reason);
}
