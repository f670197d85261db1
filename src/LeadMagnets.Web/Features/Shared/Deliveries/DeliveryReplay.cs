using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// Sends again what a person chose: same row, same id, so that a receiver which keeps ids does nothing twice. The schedule begins anew;
/// earlier attempts stay visible.
/// </summary>
public sealed class DeliveryReplay(IWriter writer, IDeliverySignal signal, TimeProvider clock)
{
    /// <summary>Marks a row that a person sent on its way: caps on mail do not hold it back again.</summary>
    public const string ByHand = "by-hand";

    /// <summary>One delivery that ended: done, parked or dead. False: there is none, or it is still on its way.</summary>
    public async Task<bool> One(Guid workspaceId, Guid deliveryId, CancellationToken ct) =>
        await Replay(workspaceId, rows => rows.Where(d => d.Id == deliveryId
            && (d.Status == DeliveryStatus.Done || d.Status == DeliveryStatus.Parked || d.Status == DeliveryStatus.Dead)), ct) == 1;

    /// <summary>Everything that is parked or dead; how many.</summary>
    public Task<int> AllFailed(Guid workspaceId, CancellationToken ct) => Replay(workspaceId, Failed, ct);

    /// <summary>What is parked or dead and was created in the range, its end excluded; optionally of one webhook endpoint.</summary>
    public Task<int> Range(Guid workspaceId, DateTimeOffset from, DateTimeOffset to, Guid? endpointId, CancellationToken ct)
    {
        var endpoint = endpointId is { } id ? WebhookDestination.Of(id, "") : "";
        return Replay(workspaceId, rows => Failed(rows).Where(d => d.CreatedAt >= from && d.CreatedAt < to && d.Destination.StartsWith(endpoint)), ct);
    }

    private async Task<int> Replay(Guid workspaceId, Func<IQueryable<Delivery>, IQueryable<Delivery>> which, CancellationToken ct)
    {
        var count = await writer.Write(WriteScope.Of(workspaceId), (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            return which(db.Deliveries).ExecuteUpdateAsync(set => set
                .SetProperty(d => d.Status, DeliveryStatus.Pending)
                .SetProperty(d => d.Attempt, 0)
                .SetProperty(d => d.NextAt, now)
                .SetProperty(d => d.Reason, ByHand)
                .SetProperty(d => d.DoneAt, (DateTimeOffset?)null), cancel);
        }, ct);
        if (count > 0) signal.Wake();
        return count;
    }

    private static IQueryable<Delivery> Failed(IQueryable<Delivery> rows) =>
        rows.Where(d => d.Status == DeliveryStatus.Parked || d.Status == DeliveryStatus.Dead);
}
