using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

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

    public sealed class Handler(IWriter writer, CurrentWorkspace here, PublishedMagnets published) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            var key = await writer.Write(here.Scope, async (data, token) =>
            {
                if (await data.Magnets.Live(command.Id).SingleOrDefaultAsync(token) is not { } magnet) return null;
                if (magnet.Status is MagnetStatus.Published) magnet.Status = MagnetStatus.Unpublished;
                await data.SaveChangesAsync(token);
                return magnet.Key;
            }, ct);
            if (key is not null) published.Forget(key);
            return key is not null;
        }
    }
}
