using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Deletes a person for good: submissions, answers, routes, consents, notes, deliveries and the mails about them.</summary>
public sealed class DeleteModel(IMediator mediator) : PageModel
{
    public Result Lead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        Lead = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new Command(id), ct)) return NotFound();
        this.Say("The lead and everything about them is deleted.");
        return Redirect("/leads");
    }

    public sealed record Query(Guid Id) : IRequest<Result?>;
    public sealed record Result(Guid Id, string Name, string Email, int Submissions, int Waiting);
    public sealed record Command(Guid Id) : IRequest<bool>;

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result?>
    {
        public Task<Result?> Handle(Query query, CancellationToken ct) => db.Leads.Where(l => l.Id == query.Id)
            .Select(l => new Result(l.Id, l.Name ?? l.Email, l.Email, db.Submissions.Count(s => s.LeadId == l.Id),
                db.Deliveries.Count(d => d.LeadId == l.Id && d.DoneAt == null)))
            .SingleOrDefaultAsync(ct);
    }

    public sealed class CommandHandler(IWriter writer, CurrentMember me) : IRequestHandler<Command, bool>
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => writer.Write(me.Scope, (db, token) => Delete(db, command.Id, token), ct);

        private static async Task<bool> Delete(AppDb db, Guid id, CancellationToken ct)
        {
            if (await db.Leads.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lead) return false;
            var deliveries = db.Deliveries.Where(d => d.LeadId == id || db.Submissions.Any(s => s.Id == d.SubmissionId && s.LeadId == id));
            await db.Mails.Where(m => deliveries.Any(d => d.Id == m.DeliveryId) || m.To == lead.Email).ExecuteDeleteAsync(ct);
            await db.Attempts.Where(a => deliveries.Any(d => d.Id == a.DeliveryId)).ExecuteDeleteAsync(ct);
            await deliveries.ExecuteDeleteAsync(ct);
            // Submissions, routes, touches, consents and notes go with the lead (cascades of the model).
            await db.Leads.Where(l => l.Id == id).ExecuteDeleteAsync(ct);
            return true;
        }
    }
}
