using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>The texts of a magnet in one language, beside the original and a part at a time; of its own language the player's words.</summary>
public sealed class LanguageModel(LanguageDrafts drafts) : PageModel
{
    /// <summary>What a field's name starts with; the text's key follows.</summary>
    public const string Field = "t:";

    private IReadOnlyDictionary<string, string>? entered;
    private IReadOnlyDictionary<string, string> texts = new Dictionary<string, string>();
    private ILookup<string, Problem> problems = Enumerable.Empty<Problem>().ToLookup(problem => problem.Path);

    public LanguageDraft Draft { get; private set; } = null!;
    public string Language { get; private set; } = "";
    public bool IsOwn => Language == Draft.Definition.Locale;
    public IReadOnlyList<LanguageSection> Sections { get; private set; } = [];
    public LanguageSection Shown { get; private set; } = null!;
    public LanguageSection? Following => Sections.SkipWhile(section => section != Shown).Skip(1).FirstOrDefault();
    public LanguageProgress? Progress { get; private set; }
    public DraftWords Places { get; private set; } = null!;
    public string Direction => PublicTexts.Direction(Language);
    public string Address => $"/magnets/{Draft.Id}/languages/{Language}";
    /// <summary>What the player says in this language where nothing else is written.</summary>
    public IReadOnlyDictionary<string, string> Usual => PublicTexts.For(Language);
    /// <summary>What a file brought that was not taken; null: there was no file.</summary>
    public XliffImport? Imported { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string language, string? section, CancellationToken ct) => await Show(id, language, section, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync(Guid id, string language, string? section, long from, CancellationToken ct)
    {
        if (!await Show(id, language, section, ct)) return NotFound();
        // A browser ends lines with CR LF, the document does with LF.
        entered = Shown.Texts.Where(text => Request.Form.ContainsKey(Field + text.Key)).ToDictionary(text => text.Key, text => Request.Form[Field + text.Key].ToString().ReplaceLineEndings("\n"));
        var outcome = await drafts.Change(Draft, from, draft => draft.WithTexts(Language, entered), ct);
        if (outcome is SaveDraft.Outcome.Gone) return NotFound();
        if (outcome is SaveDraft.Outcome.Stale) return Conflict("Somebody saved this draft since you opened the page, and nothing was overwritten. What you wrote stands below; save again to put it into the draft as it is now.");
        this.Say("Saved. Visitors see it once the draft is published.");
        var next = Request.Form["then"] == "next" ? Following ?? Shown : Shown;
        return Redirect($"{Address}?section={Uri.EscapeDataString(next.Id)}");
    }

    public async Task<IActionResult> OnPostTidyAsync(Guid id, string language, long from, CancellationToken ct)
    {
        if (!await Show(id, language, null, ct)) return NotFound();
        if (await drafts.Change(Draft, from, draft => draft.WithoutLeftovers(Language), ct) is SaveDraft.Outcome.Saved) this.Say("The leftovers are gone.");
        else this.Complain(LanguagesModel.Stale);
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostImportAsync(Guid id, string language, long from, IFormFile? file, CancellationToken ct)
    {
        if (!await Show(id, language, null, ct)) return NotFound();
        var imported = await XliffImport.Read(file, Draft.Definition, Language, ct);
        if (imported.Texts.Count > 0)
        {
            var outcome = await drafts.Change(Draft, from, draft => draft.WithTexts(Language, imported.Texts), ct);
            if (outcome is not SaveDraft.Outcome.Saved) return Conflict("Somebody saved this draft since you opened the page, and nothing was taken from the file. Choose the file again.");
            await Show(id, language, null, ct);
        }
        Imported = imported;
        return Page();
    }

    /// <summary>What stands in the field of a text.</summary>
    public string Value(SourceText text) => entered?.GetValueOrDefault(text.Key) ?? texts.GetValueOrDefault(text.Key) ?? "";

    public IEnumerable<Problem> ProblemsOf(SourceText text) => problems[IsOwn ? text.Key : $"translations.{Language}.{text.Key}"];

    private PageResult Conflict(string message)
    {
        ModelState.AddModelError("", message);
        return Page();
    }

    private async Task<bool> Show(Guid id, string language, string? section, CancellationToken ct)
    {
        if (await drafts.Find(id, ct) is not { } draft || draft.Definition.Languages().FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase)) is not { } found) return false;
        (Draft, Language, Places) = (draft, found, new(draft.Definition));
        Sections = [.. LanguageSection.Of(draft.Definition with { Words = IsOwn ? null : draft.Definition.Words }).Where(part => !IsOwn || part.Id.StartsWith(LanguageSection.Words, StringComparison.Ordinal))];
        Shown = Sections.FirstOrDefault(part => part.Id == section) ?? Sections[0];
        Progress = LanguageProgress.Of(draft.Definition).FirstOrDefault(part => part.Language == Language);
        texts = IsOwn ? draft.Definition.Words?.ToDictionary(word => DefinitionLanguages.WordPrefix + word.Key, word => word.Value) ?? [] : draft.Definition.Translations![Language];
        problems = DefinitionCheck.Check(draft.Definition).ToLookup(problem => problem.Path);
        return true;
    }
}
