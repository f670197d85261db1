using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Deletes all test runs of a magnet in one go, with their mails and printed reports and the test leads that are then left without any.</summary>
public sealed class DeleteTestsModel(IMediator mediator, AppDb db) : PageModel
{
    public string MagnetTitle { get; private set; } = "";
    public int Count { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.TitleOf(id, ct) is not { } title) return NotFound();
        (MagnetTitle, Count) = (title, await db.Submissions.CountAsync(s => s.MagnetId == id && s.IsTest, ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Command(id), ct) is not { } deleted) return NotFound();
        this.Say(deleted == 1 ? "One test run is deleted." : $"{deleted} test runs are deleted.");
        return Redirect($"/magnets/{id}");
    }

    public sealed record Command(Guid Id) : IRequest<int?>;

    public sealed class Handler(IWriter writer, CurrentWorkspace here, ErasedFiles files) : IRequestHandler<Command, int?>
    {
        public async Task<int?> Handle(Command command, CancellationToken ct)
        {
            if (await writer.Write(here.Scope, (db, token) => Delete(db, command.Id, token), ct) is not { } erased) return null;
            files.Delete(erased);
            return erased.Submissions.Count;
        }

        private static async Task<Erased?> Delete(AppDb db, Guid id, CancellationToken ct)
        {
            if (!await db.Magnets.Live(id).AnyAsync(ct)) return null;
            var runs = db.Submissions.Where(s => s.MagnetId == id && s.IsTest);
            var deliveries = db.Deliveries.Where(d => runs.Any(s => s.Id == d.SubmissionId));
            var erased = await Erasure.Run(db, runs, deliveries, db.Mails.Where(m => deliveries.Any(d => d.Id == m.DeliveryId)), ct);
            await db.Events.Where(e => e.MagnetId == id && e.IsTest).ExecuteDeleteAsync(ct);
            await db.Partials.Where(p => p.MagnetId == id && p.IsTest).ExecuteDeleteAsync(ct);
            await db.Continuations.Where(c => c.MagnetId == id && c.IsTest).ExecuteDeleteAsync(ct);
            await db.Leads.Where(l => l.IsTest && !db.Submissions.Any(s => s.LeadId == l.Id)).ExecuteDeleteAsync(ct);
            return erased;
        }
    }
}
