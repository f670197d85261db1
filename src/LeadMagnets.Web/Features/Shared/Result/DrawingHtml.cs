using System.Diagnostics;
using System.Globalization;
using LeadMagnets.Domain.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>Writes a drawing as SVG. Colours and weights are classes, so that each medium decides and no inline style is needed.</summary>
public static class DrawingHtml
{
    public static IHtmlContent From(Drawing drawing)
    {
        var svg = Element("svg", ("class", "drawing"), ("role", "img"), ("aria-label", drawing.Alt),
            ("viewBox", FormattableString.Invariant($"0 0 {drawing.Width} {drawing.Height}")),
            ("width", Number(drawing.Width)), ("height", Number(drawing.Height)));
        foreach (var shape in drawing.Shapes) svg.InnerHtml.AppendHtml(Shape(shape));
        return svg;
    }

    private static TagBuilder Shape(Shape shape)
    {
        var element = shape switch
        {
            PathShape path => Path(path),
            LineShape line => Element("line", ("x1", Number(line.X1)), ("y1", Number(line.Y1)), ("x2", Number(line.X2)), ("y2", Number(line.Y2))),
            CircleShape circle => Element("circle", ("cx", Number(circle.X)), ("cy", Number(circle.Y)), ("r", Number(circle.R))),
            RectShape rect => Element("rect", ("x", Number(rect.X)), ("y", Number(rect.Y)), ("width", Number(rect.Width)), ("height", Number(rect.Height)), ("rx", Number(rect.Radius))),
            TextShape text => Text(text),
            _ => throw new UnreachableException(shape.GetType().Name),
        };
        element.AddCssClass(FormattableString.Invariant($"paint-{shape.Paint}").ToLowerInvariant());
        element.AddCssClass(FormattableString.Invariant($"tone-{shape.Tone}").ToLowerInvariant());
        return element;
    }

    private static TagBuilder Path(PathShape path)
    {
        var element = Element("path", ("d", path.D));
        if (path.Width is { } width) element.Attributes["stroke-width"] = Number(width);
        return element;
    }

    private static TagBuilder Text(TextShape text)
    {
        var anchor = text.Anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => "start" };
        var element = Element("text", ("x", Number(text.X)), ("y", Number(text.Y)), ("text-anchor", anchor), ("font-size", Number(text.Size)));
        element.InnerHtml.Append(text.Text);
        return element;
    }

    private static TagBuilder Element(string name, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in attributes) element.Attributes[attribute] = value;
        return element;
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
