using System.Globalization;
using System.Text;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Web.Data.Entities;
using Microsoft.AspNetCore.Html;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>The few rules that differ from report to report: paper, footer, brand. The footer holds what a visitor typed, so every letter is escaped.</summary>
public static class ReportStyle
{
    public static IHtmlContent Of(ReportDocument document) => new HtmlString(
        $$"""
        @page { size: {{(document.Paper is PaperSize.Letter ? "Letter" : "A4")}}; @bottom-left { content: "{{Escape(document.Footer)}}"; } }
        {{Accent(document.Brand.Colours)}}
        """);

    /// <summary>Letters and figures stay, everything else becomes a CSS escape: neither the string nor the style element can be left.</summary>
    public static string Escape(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            css.Append(Rune.IsLetterOrDigit(rune) && rune.IsAscii ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} "));
        return css.ToString();
    }

    private static string Accent(BrandColours? colours) => colours is null ? "" :
        $$"""
        :root { --accent: {{colours.Accent}}; --accent-on: {{colours.On}}; --accent-text: {{colours.OnLight}}; --accent-soft: color-mix(in srgb, {{colours.Accent}} 16%, #ffffff); }
        @media screen and (prefers-color-scheme: dark) { :root { --accent-text: {{colours.OnDark}}; --accent-soft: color-mix(in srgb, {{colours.Accent}} 35%, #000000); } }
        """;
}
