using System.Globalization;
using LeadMagnets.Domain.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>One row of a tornado: from the lower result to the base, on to the higher one, with a line at the base. Lengths are per cents, the texts beside it say the values.</summary>
public static class SwingHtml
{
    public static IHtmlContent From(SensitivityRow row, double at)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("swing");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(Rect(0, 1, "paint-track"));
        svg.InnerHtml.AppendHtml(Rect(row.From, Math.Min(row.To, at), "paint-fill tone-neutral"));
        svg.InnerHtml.AppendHtml(Rect(Math.Max(row.From, at), row.To, "paint-fill tone-accent"));
        svg.InnerHtml.AppendHtml(Line(at));
        return svg;
    }

    private static TagBuilder Rect(double from, double to, string css)
    {
        var rect = new TagBuilder("rect");
        rect.AddCssClass(css);
        rect.Attributes["x"] = PerCent(from);
        rect.Attributes["width"] = PerCent(Math.Max(to - from, 0));
        rect.Attributes["height"] = "100%";
        return rect;
    }

    private static TagBuilder Line(double at)
    {
        var line = new TagBuilder("line");
        line.AddCssClass("paint-stroke");
        line.Attributes["x1"] = line.Attributes["x2"] = PerCent(at);
        line.Attributes["y1"] = "0";
        line.Attributes["y2"] = "100%";
        return line;
    }

    private static string PerCent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
