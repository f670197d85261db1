using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>Mail to our own people: a lead to call, or an endpoint that is gone. After a doubt it is sent again and says so.</summary>
public sealed class OwnerMailChannel(MailPost post, OwnerNotice notice, PublishedMagnets magnets, IServiceScopeFactory scopes) : IDeliveryChannel
{
    /// <summary>Event type of the notice that a webhook endpoint was switched off.</summary>
    public const string EndpointClosed = "endpoint.closed";

    public DeliveryKind Kind => DeliveryKind.OwnerMail;

    public async Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(job.Row.WorkspaceId));
        var memberId = Guid.Parse(job.Row.Destination);
        if (await db.Members.SingleOrDefaultAsync(m => m.Id == memberId && m.Active, ct) is not { } member)
            return AttemptResult.Park("no-member", "The person is no member of the workspace any more. Reassign the lead.");
        if (await Compose(db, job.Row, member, ct) is not { } mail)
            return new() { Verdict = AttemptVerdict.Failed, Reason = "erased", Detail = "The submission was erased." };
        if (job.Unknown > 0) mail = mail with { Subject = $"[Possible duplicate] {mail.Subject}" };
        return await post.Send(job, mail, member.Email.ToLowerInvariant(), magnetId: null, (_, _) => Task.FromResult<AttemptResult?>(null), ct);
    }

    private async Task<OutgoingMail?> Compose(AppDb db, Delivery row, Member member, CancellationToken ct)
    {
        if (row.EventType != EndpointClosed)
            return await MailSubject.ForOwner(db, magnets, row.SubmissionId, ct) is { } about ? notice.OfLead(row.Id, about, member) : null;
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == row.WorkspaceId, ct);
        return notice.OfClosedEndpoint(row.Id, workspace, member, row.Payload ?? "");
    }
}
