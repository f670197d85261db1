using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>410 Gone: the receiver will not be back. The endpoint is switched off, and the workspace's default owner hears it by mail.</summary>
public sealed class EndpointClosing(TimeProvider clock)
{
    public async Task Close(AppDb db, WebhookEndpoint endpoint, CancellationToken ct)
    {
        var changed = await db.WebhookEndpoints.Where(e => e.Id == endpoint.Id && e.Active).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.Active, false)
            .SetProperty(e => e.DisabledReason, "The receiver answered 410 Gone."), ct);
        if (changed == 1 && await Owner(db, endpoint.WorkspaceId, ct) is { } owner) db.Deliveries.Add(Notice(endpoint, owner));
    }

    private static Task<Member?> Owner(AppDb db, Guid workspaceId, CancellationToken ct) =>
        (from workspace in db.Workspaces
         join member in db.Members on workspace.DefaultOwnerId equals member.Id
         where workspace.Id == workspaceId
         select member).SingleOrDefaultAsync(ct);

    private Delivery Notice(WebhookEndpoint endpoint, Member owner)
    {
        var now = clock.GetUtcNow();
        return new()
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = endpoint.WorkspaceId,
            Kind = DeliveryKind.OwnerMail,
            Destination = owner.Id.ToString(),
            Label = owner.Email,
            EventType = OwnerMailChannel.EndpointClosed,
            Payload = WebhookDestination.Label(endpoint.Url),
            NextAt = now,
            CreatedAt = now,
        };
    }
}
