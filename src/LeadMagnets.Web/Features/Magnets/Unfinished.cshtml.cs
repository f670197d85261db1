using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>What becomes of visits that are not finished: two policies of the draft.</summary>
public sealed class UnfinishedModel(IMediator mediator, AppDb db, LeadMagnetsOptions options) : PageModel
{
    public string MagnetTitle { get; private set; } = "";

    /// <summary>The draft's version that the form was made from.</summary>
    public long From { get; private set; }

    [BindProperty] public Form Input { get; set; } = new();

    public string PartialsHint =>
        $"Of visitors who filled in the lead form: after {options.Partials.IdleMinutes} idle minutes they are leads to be nurtured, marked as unfinished, without score and report. Kept for {options.Partials.KeepDays} days. The lead form has to stand before the questions or before a step.";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Draft(id, ct) is not { } draft) return NotFound();
        Input = new() { Partials = draft.LeadForm.Partials, SaveAndContinue = draft.SaveAndContinue };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, long from, CancellationToken ct)
    {
        if (await Draft(id, ct) is not { } draft) return NotFound();
        var changed = draft with { LeadForm = draft.LeadForm with { Partials = Input.Partials }, SaveAndContinue = Input.SaveAndContinue };
        foreach (var problem in DefinitionCheck.Check(changed).Where(p => p.Path is "leadForm.partials" or "saveAndContinue"))
            ModelState.AddModelError(problem.Path == "saveAndContinue" ? "Input.SaveAndContinue" : "Input.Partials", problem.Message);
        if (!ModelState.IsValid) return Page();
        var saved = await mediator.Send(new SaveDraft.Command(id, changed, from), ct);
        if (saved.Outcome is SaveDraft.Outcome.Gone) return NotFound();
        if (saved.Outcome is SaveDraft.Outcome.Stale) this.Complain("Somebody saved this draft since you opened the page, and nothing was overwritten. Here is how it stands now; please choose again.");
        else this.Say("Saved in the draft. Visitors meet it once it is published.");
        return Redirect(saved.Outcome is SaveDraft.Outcome.Stale ? $"/magnets/{id}/unfinished" : $"/magnets/{id}");
    }

    private async Task<Definition?> Draft(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.Live(id).Select(m => new { m.Title, m.DraftJson, m.DraftVersion }).SingleOrDefaultAsync(ct) is not { } magnet) return null;
        (MagnetTitle, From) = (magnet.Title, magnet.DraftVersion);
        return DefinitionReader.Read(magnet.DraftJson).Definition;
    }

    public sealed class Form
    {
        public bool Partials { get; set; }
        public bool SaveAndContinue { get; set; }
    }
}
