using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Deletes all test runs of a magnet in one go, with the test leads that are then left without any.</summary>
public sealed class DeleteTestsModel(IMediator mediator, AppDb db) : PageModel
{
    public string MagnetTitle { get; private set; } = "";
    public int Count { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.Where(m => m.Id == id && m.DeletedAt == null).Select(m => m.Title).SingleOrDefaultAsync(ct) is not { } title) return NotFound();
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

    public sealed class Handler(IWriter writer, CurrentWorkspace here) : IRequestHandler<Command, int?>
    {
        public Task<int?> Handle(Command command, CancellationToken ct) => writer.Write<int?>(here.Scope, async (data, token) =>
        {
            if (!await data.Magnets.AnyAsync(m => m.Id == command.Id && m.DeletedAt == null, token)) return null;
            var deleted = await data.Submissions.Where(s => s.MagnetId == command.Id && s.IsTest).ExecuteDeleteAsync(token);
            await data.Events.Where(e => e.MagnetId == command.Id && e.IsTest).ExecuteDeleteAsync(token);
            await data.Leads.Where(l => l.IsTest && !data.Submissions.Any(s => s.LeadId == l.Id)).ExecuteDeleteAsync(token);
            return deleted;
        }, ct);
    }
}
