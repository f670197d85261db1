using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>The languages in which a magnet can be read: how far each is, a new one, one less.</summary>
public sealed class LanguagesModel(LanguageDrafts drafts) : PageModel
{
    public const string Stale = "Somebody saved this draft since you opened the page, and nothing was overwritten. This is how it stands now; make your change again.";

    public LanguageDraft Draft { get; private set; } = null!;
    public IReadOnlyList<LanguageProgress> Progress { get; private set; } = [];
    /// <summary>Languages that the player and the report have words in, and that the magnet does not have yet.</summary>
    public IReadOnlyList<string> Known => [.. PublicTexts.Languages.Where(language => Draft.Definition.Refusal(language) is null)];

    [BindProperty] public string Language { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await Show(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(Guid id, long from, CancellationToken ct)
    {
        if (!await Show(id, ct)) return NotFound();
        var language = LanguageEdits.Written(Language);
        if (Draft.Definition.Refusal(language) is { } refusal)
        {
            ModelState.AddModelError(nameof(Language), refusal);
            return Page();
        }
        if (await drafts.Change(Draft, from, draft => draft.WithLanguage(language), ct) is SaveDraft.Outcome.Saved) return Redirect($"/magnets/{id}/languages/{language}");
        this.Complain(Stale);
        return Redirect($"/magnets/{id}/languages");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, long from, CancellationToken ct)
    {
        if (!await Show(id, ct)) return NotFound();
        if (await drafts.Change(Draft, from, draft => draft.WithoutLanguage(Language), ct) is SaveDraft.Outcome.Saved) this.Say($"{LanguageNames.Of(Language)} is taken out of the draft. Visitors can read it until the draft is published.");
        else this.Complain(Stale);
        return Redirect($"/magnets/{id}/languages");
    }

    private async Task<bool> Show(Guid id, CancellationToken ct)
    {
        if (await drafts.Find(id, ct) is not { } draft) return false;
        (Draft, Progress) = (draft, LanguageProgress.Of(draft.Definition));
        return true;
    }
}
