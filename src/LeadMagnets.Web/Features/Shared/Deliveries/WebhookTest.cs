using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>The test call of the settings page: a real delivery, signed, tried and seen like any other.</summary>
public sealed class WebhookTest(IWriter writer, IDeliverySignal signal, TimeProvider clock)
{
    /// <summary>The delivery's id; null when the workspace has no such endpoint.</summary>
    public async Task<Guid?> SendTest(Guid workspaceId, Guid endpointId, CancellationToken ct)
    {
        var id = await writer.Write(WriteScope.Of(workspaceId), async (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            if (await db.WebhookEndpoints.SingleOrDefaultAsync(e => e.Id == endpointId, cancel) is not { } endpoint) return (Guid?)null;
            var delivery = Row(endpoint, now);
            db.Deliveries.Add(delivery);
            await db.SaveChangesAsync(cancel);
            return delivery.Id;
        }, ct);
        signal.Wake();
        return id;
    }

    private static Delivery Row(WebhookEndpoint endpoint, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        WorkspaceId = endpoint.WorkspaceId,
        Kind = DeliveryKind.Webhook,
        Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.Test),
        Label = WebhookDestination.Label(endpoint.Url),
        EventType = WebhookEvents.Test,
        Payload = WebhookPayload.Test(endpoint.WorkspaceId, endpoint.Id, now),
        NextAt = now,
        CreatedAt = now,
    };
}
