using LeadMagnets.Domain.Definitions.Languages;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary><c>GET /magnets/{id}/languages/{language}.xlf</c>: the texts of the draft for a translator.</summary>
internal static class ExportLanguage
{
    public static async Task<IResult> Get(Guid id, string language, LanguageDrafts drafts, CancellationToken ct)
    {
        if (await drafts.Find(id, ct) is not { } draft || draft.Definition.Translations?.GetValueOrDefault(language) is not { } texts) return Results.NotFound();
        var words = new DraftWords(draft.Definition);
        var file = Xliff.Write(draft.Key, draft.Definition.Locale, language,
            SourceText.Of(draft.Definition).Select(text => (text, words.Place(text.Place.Path), texts.GetValueOrDefault(text.Key))));
        return Results.File(file, "application/xliff+xml", $"{draft.Key}-{language}.xlf");
    }
}
