using LeadMagnets.Domain.Analytics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Funnels;
using LeadMagnets.Web.Features.Shared.Magnets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>One placement: its snippet, short link and QR code, what it brought, and its name and campaign.</summary>
public sealed class DetailsModel(IMediator mediator, PublicAddress address) : PageModel
{
    public const int Days = 30;

    [BindProperty] public PlacementInput Input { get; set; } = new();

    public Result Found { get; private set; } = null!;
    public Placement Placement => Found.Placement;
    public string Snippet => EmbedSnippet.For(address.Loader, Found.MagnetKey, address.Hosted(Found.MagnetKey, Placement.Key), Found.MagnetTitle, Found.Locale, Placement.Key);
    public string Link => address.Short(Placement.Code);

    /// <summary>What is printed now would lead nobody here later.</summary>
    public bool IsLocal => new Uri(Link).IsLoopback;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid placement, CancellationToken ct)
    {
        if (!await Show(id, placement, ct)) return NotFound();
        Input = PlacementInput.Of(Placement);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid placement, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await Show(id, placement, ct) ? Page() : NotFound();
        if (!await mediator.Send(new SavePlacement.Change(id, placement, Input), ct)) return NotFound();
        this.Say("Saved.");
        return Redirect($"/magnets/{id}/placements/{placement}");
    }

    public async Task<IActionResult> OnPostArchiveAsync(Guid id, Guid placement, bool back, CancellationToken ct)
    {
        if (!await mediator.Send(new SavePlacement.Archive(id, placement, back), ct)) return NotFound();
        this.Say(back ? "It is on the list again." : "It is off the list. Its snippets and links go on working, and its numbers are kept.");
        return Redirect(back ? $"/magnets/{id}/placements/{placement}" : $"/magnets/{id}/placements");
    }

    private async Task<bool> Show(Guid id, Guid placement, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id, placement), ct) is not { } found) return false;
        Found = found;
        return true;
    }

    public sealed record Query(Guid Id, Guid PlacementId) : IRequest<Result?>;

    public sealed record Result(Placement Placement, Guid MagnetId, string MagnetTitle, string MagnetKey, string? Locale, bool IsPublic, Funnel Funnel, int Clicks);

    public sealed class QueryHandler(AppDb db, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Magnets.Live(query.Id).SingleOrDefaultAsync(ct) is not { } magnet) return null;
            if (await db.Placements.SingleOrDefaultAsync(p => p.MagnetId == magnet.Id && p.Id == query.PlacementId, ct) is not { } placement) return null;
            var since = clock.GetUtcNow().AddDays(-Days);
            var funnels = await Funnels.ByPlacement(db, magnet.Id, since, ct);
            var clicks = await Funnels.Clicks(db, magnet.Id, since, ct);
            return new(placement, magnet.Id, magnet.Title, magnet.Key, EmbedSnippet.LanguageOf(DefinitionReader.Read(magnet.DraftJson).Definition), magnet.Status is MagnetStatus.Published,
                funnels.GetValueOrDefault(placement.Key, Funnel.Empty), clicks.GetValueOrDefault(placement.Key));
        }
    }
}
