using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>One delivery, attempt by attempt; what ended can be sent again.</summary>
public sealed class DetailsModel(IMediator mediator, DeliveryReplay replay, CurrentMember me) : PageModel
{
    public Result Found { get; private set; } = null!;

    public bool CanReplay => Found.Delivery.Status is DeliveryStatus.Done or DeliveryStatus.Parked or DeliveryStatus.Dead;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        Found = found;
        return Page();
    }

    public async Task<IActionResult> OnPostReplayAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is null) return NotFound();
        if (await replay.One(me.WorkspaceId, id, ct)) this.Say("It is on its way again, under the same id: a receiver that keeps ids does nothing twice.");
        else this.Complain("It is still on its way. Wait until it has ended.");
        return Redirect($"/deliveries/{id}");
    }

    public sealed record Query(Guid Id) : IRequest<Result?>;

    public sealed record Result(Delivery Delivery, string? Lead, IReadOnlyList<Attempt> Attempts, Guid? Mail);

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, ct) is not { } delivery) return null;
            var lead = await db.Leads.Where(l => l.Id == delivery.LeadId).Select(l => l.Name ?? l.Email).FirstOrDefaultAsync(ct);
            var attempts = await db.Attempts.AsNoTracking().Where(a => a.DeliveryId == delivery.Id).OrderByDescending(a => a.StartedAt).ThenByDescending(a => a.Number).ToListAsync(ct);
            var mail = await db.Mails.Where(m => m.DeliveryId == delivery.Id).OrderByDescending(m => m.At).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
            return new(delivery, lead, attempts, mail);
        }
    }
}
