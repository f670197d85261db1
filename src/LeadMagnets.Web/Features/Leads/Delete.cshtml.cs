using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Deletes a person for good: submissions, unfinished visits, answers, routes, consents, notes, deliveries, the mails about them and the printed reports.</summary>
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

    public sealed class CommandHandler(IWriter writer, CurrentMember me, ErasedFiles files) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            if (await writer.Write(me.Scope, (db, token) => Delete(db, command.Id, token), ct) is not { } erased) return false;
            files.Delete(erased);
            return true;
        }

        private static async Task<Erased?> Delete(AppDb db, Guid id, CancellationToken ct)
        {
            if (await db.Leads.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lead) return null;
            var deliveries = db.Deliveries.Where(d => d.LeadId == id || db.Submissions.Any(s => s.Id == d.SubmissionId && s.LeadId == id));
            var mails = db.Mails.Where(m => deliveries.Any(d => d.Id == m.DeliveryId) || m.To == lead.Email);
            var letters = await UnfinishedRuns.Erase(db, lead, EmailKey.Mailbox(lead.Email), ct);
            var all = letters.Count == 0 ? deliveries : deliveries.Union(db.Deliveries.Where(d => letters.Contains(d.Id)));
            var erased = await Erasure.Run(db, db.Submissions.Where(s => s.LeadId == id), all, mails, ct);
            // Touches, consents and notes go with the lead (cascades of the model).
            await db.Leads.Where(l => l.Id == id).ExecuteDeleteAsync(ct);
            return erased;
        }
    }
}
