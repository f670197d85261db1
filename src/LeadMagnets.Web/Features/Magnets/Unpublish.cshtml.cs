using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Takes a magnet from the public. Its versions, leads and reports stay.</summary>
public sealed class UnpublishModel(IMediator mediator, AppDb db) : PageModel
{
    public string MagnetTitle { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.TitleOf(id, ct) is not { } title) return NotFound();
        MagnetTitle = title;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new Command(id), ct)) return NotFound();
        this.Say("Unpublished. Pages that embed it show nothing in its place.");
        return Redirect($"/magnets/{id}");
    }

    public sealed record Command(Guid Id) : IRequest<bool>;

    public sealed class Handler(LiveMagnetChange magnets) : IRequestHandler<Command, bool>
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => magnets.Make(command.Id, magnet =>
        {
            if (magnet.Status is MagnetStatus.Published) magnet.Status = MagnetStatus.Unpublished;
        }, ct);
    }
}
