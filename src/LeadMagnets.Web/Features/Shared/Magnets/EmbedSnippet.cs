using System.Text.Encodings.Web;
using System.Text.Unicode;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>
/// What a marketer pastes into a page. The style keeps room from the first moment, so that the page does not jump when the script arrives;
/// the link is for visitors whose browser runs no script or cannot reach the server, and makes way for the magnet.
/// </summary>
public static class EmbedSnippet
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The language for the snippet: of a magnet that has several none, so that the page around it decides.</summary>
    public static string? LanguageOf(Definition? definition) => definition is { Translations: null } ? definition.Locale : null;

    /// <param name="placement">Key of the placement; null: visits are not told apart.</param>
    public static string For(string loader, string key, string hosted, string title, string? locale, string? placement = null) => $"""
        {Script(loader, "")}
        <lead-magnet key="{Html.Encode(key)}"{Attribute("lang", locale)}{Attribute("placement", placement)} style="display:block;min-height:520px">
          <a href="{Html.Encode(hosted)}">{Html.Encode(title)}</a>
        </lead-magnet>
        """;

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Html.Encode(value)}\"";
    /// <summary>The first line of the snippet for those who pin the script: a browser runs it only while it is the one with this hash.</summary>
    public static string Pinned(string loader, string integrity) => Script(loader, $" integrity=\"{Html.Encode(integrity)}\" crossorigin=\"anonymous\"");

    private static string Script(string loader, string attributes) => $"""<script src="{Html.Encode(loader)}"{attributes} async></script>""";
}
