using System.Globalization;
using LeadMagnets.Domain.Definitions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>
/// A bar as two rectangles whose lengths are per cents: no inline style, and it stretches with its place. The text beside it says its value,
/// and what a mark stands for.
/// </summary>
public static class BarHtml
{
    public static IHtmlContent From(double share, Tone tone, double? mark = null)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("bar");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(Rect(1, "paint-track"));
        if (share > 0) svg.InnerHtml.AppendHtml(Rect(share, FormattableString.Invariant($"paint-fill tone-{tone}").ToLowerInvariant()));
        if (mark is { } at) svg.InnerHtml.AppendHtml(Mark(at));
        return svg;
    }

    /// <summary>Half of the stroke would be cut off at either end.</summary>
    private static TagBuilder Mark(double at)
    {
        var line = new TagBuilder("line");
        line.AddCssClass("bar-line");
        line.Attributes["x1"] = line.Attributes["x2"] = Percent(Math.Clamp(at, 0.005, 0.995));
        line.Attributes["y1"] = "0";
        line.Attributes["y2"] = "100%";
        return line;
    }

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static TagBuilder Rect(double share, string css)
    {
        var rect = new TagBuilder("rect");
        rect.AddCssClass(css);
        rect.Attributes["width"] = Percent(share);
        rect.Attributes["height"] = "100%";
        rect.Attributes["rx"] = "4";
        return rect;
    }
}
