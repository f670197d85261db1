using System.Globalization;
using LeadMagnets.Domain.Definitions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>A bar as two rectangles whose lengths are per cents: no inline style, and it stretches with its place. The text beside it says its value.</summary>
public static class BarHtml
{
    public static IHtmlContent From(double share, Tone tone)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("bar");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(Rect(1, "paint-track"));
        if (share > 0) svg.InnerHtml.AppendHtml(Rect(share, FormattableString.Invariant($"paint-fill tone-{tone}").ToLowerInvariant()));
        return svg;
    }

    private static TagBuilder Rect(double share, string css)
    {
        var rect = new TagBuilder("rect");
        rect.AddCssClass(css);
        rect.Attributes["width"] = (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
        rect.Attributes["height"] = "100%";
        rect.Attributes["rx"] = "4";
        return rect;
    }
}
