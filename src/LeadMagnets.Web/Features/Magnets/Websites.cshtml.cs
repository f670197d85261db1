using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Magnets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The websites that may embed a magnet (trust.md 2): their origins, or none for any.</summary>
public sealed class WebsitesModel(IMediator mediator, AppDb db) : PageModel
{
    public string MagnetTitle { get; private set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.Live(id).Select(m => new { m.Title, m.AllowedOrigins, m.AllowsSandboxed }).SingleOrDefaultAsync(ct) is not { } magnet) return NotFound();
        MagnetTitle = magnet.Title;
        Input = new() { Websites = string.Join('\n', magnet.AllowedOrigins), Sandboxed = magnet.AllowsSandboxed };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.TitleOf(id, ct) is not { } title) return NotFound();
        var (origins, problem) = Origins.Read(Input.Websites);
        if (problem is not null)
        {
            ModelState.AddModelError("Input.Websites", problem);
            MagnetTitle = title;
            return Page();
        }
        if (!await mediator.Send(new Command(id, origins, Input.Sandboxed), ct)) return NotFound();
        this.Say(origins.Count == 0 ? "Any website may embed it." : $"Saved: {origins.Count} website{(origins.Count == 1 ? "" : "s")} may embed it.");
        return Redirect($"/magnets/{id}");
    }

    public sealed class Form
    {
        public string? Websites { get; set; }
        public bool Sandboxed { get; set; }
    }

    public sealed record Command(Guid Id, IReadOnlyList<string> Origins, bool Sandboxed) : IRequest<bool>;

    public sealed class Handler(LiveMagnetChange magnets) : IRequestHandler<Command, bool>
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => magnets.Make(command.Id,
            magnet => (magnet.AllowedOrigins, magnet.AllowsSandboxed) = ([.. command.Origins], command.Sandboxed), ct);
    }
}
