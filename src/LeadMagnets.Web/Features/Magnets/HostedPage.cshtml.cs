using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The hosted page's address, what search engines may do with it, and what a link to it looks like.</summary>
public sealed class HostedPageModel(IMediator mediator, AppDb db, PublicAddress address, CardPictures cards) : PageModel
{
    private const string Field = "Input.Slug";

    public string MagnetTitle { get; private set; } = "";
    public string Key { get; private set; } = "";
    public bool IsPublic { get; private set; }
    public bool ShowsCard => IsPublic && cards.CanBeTaken;
    public string Before => address.Hosted("");
    public string ByKey => address.Hosted(Key);

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Show(id, ct) is not { } magnet) return NotFound();
        Input = new() { Slug = magnet.Slug, Hidden = magnet.HiddenFromSearch };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Show(id, ct) is null) return NotFound();
        var (slug, problem) = Slugs.Read(Input.Slug);
        if (problem is null && !await mediator.Send(new Command(id, slug, Input.Hidden), ct)) problem = $"“{slug}” is taken by another magnet of this installation. Choose another ending.";
        if (problem is not null)
        {
            ModelState.AddModelError(Field, problem);
            return Page();
        }
        this.Say(slug is null ? "Saved." : $"Saved. The page is at {address.Hosted(slug)}");
        return Redirect($"/magnets/{id}");
    }

    private async Task<Magnet?> Show(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.AsNoTracking().Live(id).SingleOrDefaultAsync(ct) is not { } magnet) return null;
        (MagnetTitle, Key, IsPublic) = (magnet.Title, magnet.Key, magnet.Status is MagnetStatus.Published);
        return magnet;
    }

    public sealed class Form
    {
        public string? Slug { get; set; }
        public bool Hidden { get; set; }
    }

    /// <summary>Answers false where the ending is taken.</summary>
    public sealed record Command(Guid Id, string? Slug, bool Hidden) : IRequest<bool>;

    public sealed class Handler(AppDb db, LiveMagnetChange magnets, TimeProvider clock) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            if (await IsTaken(command, ct)) return false;
            try
            {
                return await magnets.Make(command.Id, (data, magnet, stop) => Change(data, magnet, command, clock.GetUtcNow(), stop), ct);
            }
            catch (DbUpdateException)
            {
                // Somebody else took it between looking and writing; the index decides.
                if (await IsTaken(command, ct)) return false;
                throw;
            }
        }

        /// <summary>A former ending goes on leading here until another magnet of the workspace takes it.</summary>
        private static async Task Change(AppDb data, Magnet magnet, Command command, DateTimeOffset now, CancellationToken ct)
        {
            var former = magnet.Slug;
            (magnet.Slug, magnet.HiddenFromSearch) = (command.Slug, command.Hidden);
            if (former == command.Slug) return;
            if (command.Slug is not null) await data.FormerSlugs.Where(f => f.Slug == command.Slug).ExecuteDeleteAsync(ct);
            if (former is not null) data.Add(new FormerSlug { Slug = former, WorkspaceId = magnet.WorkspaceId, MagnetId = magnet.Id, GivenUpAt = now });
        }

        /// <summary>By any magnet of the installation: its ending, or its key. Deleted ones keep theirs, and workspaces their former ones, so that old links never lead to strangers.</summary>
        private async Task<bool> IsTaken(Command command, CancellationToken ct) => command.Slug is { } slug
            && (await db.Magnets.IgnoreQueryFilters().AnyAsync(m => m.Id != command.Id && m.Slug == slug || m.Key == slug, ct)
                || await db.FormerSlugs.IgnoreQueryFilters().AnyAsync(f => f.Slug == slug && !db.Magnets.Any(m => m.Id == command.Id && m.WorkspaceId == f.WorkspaceId), ct));
    }
}
