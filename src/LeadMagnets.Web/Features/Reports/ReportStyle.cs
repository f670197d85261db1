using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>The few rules that differ from report to report: paper, footer, brand. The footer holds what a visitor typed, so every letter is escaped.</summary>
public static partial class ReportStyle
{
    public static IHtmlContent Of(ReportDocument document) => new HtmlString(
        $$"""
        @page { size: {{(document.Paper is Paper.Letter ? "Letter" : "A4")}}; @bottom-left { content: "{{Escape(document.Footer)}}"; } }
        {{Accent(document.Brand)}}
        """);

    /// <summary>Letters and figures stay, everything else becomes a CSS escape: neither the string nor the style element can be left.</summary>
    public static string Escape(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            css.Append(Rune.IsLetterOrDigit(rune) && rune.IsAscii ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} "));
        return css.ToString();
    }

    private static string Accent(ReportBrand brand)
    {
        if (brand.Accent is not { } accent || !Colour().IsMatch(accent)) return "";
        var on = brand.AccentOn is { } over && Colour().IsMatch(over) ? over : "#ffffff";
        var text = brand.AccentText is { } dark && Colour().IsMatch(dark) ? dark : accent;
        return $$"""
            :root { --accent: {{accent}}; --accent-on: {{on}}; --accent-text: {{text}}; --accent-soft: color-mix(in srgb, {{accent}} 16%, #ffffff); }
            @media screen and (prefers-color-scheme: dark) { :root { --accent-text: color-mix(in srgb, {{text}} 45%, #ffffff); --accent-soft: color-mix(in srgb, {{accent}} 35%, #000000); } }
            """;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
