using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>Where a magnet is shown, and what each place brings.</summary>
public sealed partial class IndexModel(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty] public PlacementInput Input { get; set; } = new();

    /// <summary>How far back numbers go: 7 or 30 days.</summary>
    [BindProperty(SupportsGet = true)] public int Days { get; set; } = 30;

    public Result Found { get; private set; } = null!;
    public Guid NextId { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => Show(id, Guid.CreateVersion7(clock.GetUtcNow()), ct);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid placement, CancellationToken ct)
    {
        if (!ModelState.IsValid || placement == Guid.Empty) return await Show(id, placement, ct);
        var outcome = await mediator.Send(new SavePlacement.Add(id, placement, Input), ct);
        if (outcome is SavePlacement.Outcome.Gone) return NotFound();
        if (outcome is SavePlacement.Outcome.Saved)
        {
            this.Say($"“{Input.Name.Trim()}” is made. Visits and leads that come through it are counted from now on.");
            return Redirect($"/magnets/{id}/placements/{placement}");
        }
        ModelState.AddModelError("Input.Name", outcome is SavePlacement.Outcome.Taken
            ? $"This magnet has a placement “{PlacementKey.Of(Input.Name)}” already. Choose another name."
            : $"A magnet may have {SavePlacement.Most} placements at most. Archive those that are not used any more.");
        return await Show(id, placement, ct);
    }

    /// <summary>Names what visits came through already.</summary>
    public async Task<IActionResult> OnPostAdoptAsync(Guid id, string? key, CancellationToken ct)
    {
        if (PlacementKey.Of(key) is not { } known || known != key) return NotFound();
        var placement = Guid.CreateVersion7(clock.GetUtcNow());
        var name = known.Replace('-', ' ');
        var input = new PlacementInput { Name = char.ToUpperInvariant(name[0]) + name[1..], Kind = PlacementKind.Page };
        var outcome = await mediator.Send(new SavePlacement.Add(id, placement, input, known), ct);
        if (outcome is SavePlacement.Outcome.Gone) return NotFound();
        if (outcome is SavePlacement.Outcome.Saved) this.Say($"“{input.Name}” is on the list, with all that was counted before.");
        else this.Complain("It could not be put on the list. Perhaps a colleague did it a moment ago.");
        return Redirect($"/magnets/{id}/placements");
    }

    private async Task<IActionResult> Show(Guid id, Guid next, CancellationToken ct)
    {
        if (Days is not (7 or 30)) Days = 30;
        if (await mediator.Send(new Query(id, Days), ct) is not { } found) return NotFound();
        (Found, NextId) = (found, next == Guid.Empty ? Guid.CreateVersion7(clock.GetUtcNow()) : next);
        return Page();
    }
}
