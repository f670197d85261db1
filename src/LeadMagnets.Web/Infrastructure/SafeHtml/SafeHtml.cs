using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Infrastructure.SafeHtml;

/// <summary>
/// The one way in for HTML (design.md 4.9, trust.md 3): what the allow-list names becomes rich text, everything else loses its tags or,
/// where its content is no text (scripts, styles, forms), goes altogether. What comes out is a tree, so nothing can be smuggled in markup.
/// </summary>
public static class SafeHtml
{
    public const int Longest = 64 * 1024;
    private const int Deepest = 100;

    /// <summary>Gone with all they hold: code, other documents, controls, foreign content.</summary>
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "iframe", "noscript", "noembed", "noframes", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video", "form", "input",
        "button", "select", "option", "textarea", "head", "title", "link", "meta", "base", "frame", "frameset", "plaintext", "xmp", "dialog",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption", "table", "thead", "tbody", "tr", "td", "th",
        "dl", "dt", "dd", "pre", "hr", "center", "details", "summary", "body", "html",
    };

    /// <exception cref="ArgumentException">The text is longer than <see cref="Longest"/>.</exception>
    public static IReadOnlyList<TextBlock> From(string html)
    {
        if (html.Length > Longest) throw new ArgumentException($"HTML may have {Longest / 1024} kB at most.", nameof(html));
        using var document = new HtmlParser().ParseDocument(html);
        var writer = new TreeWriter();
        if (document.Body is { } body) Walk(body, writer, new(), 0);
        writer.EndBlock();
        return writer.Blocks;
    }

    private static void Walk(INode parent, TreeWriter writer, InlineStyle style, int depth)
    {
        foreach (var node in parent.ChildNodes)
            if (node is IText text) writer.Write(text.Data, style);
            else if (node is IElement element && depth < Deepest && IsHtml(element) && !Dropped.Contains(element.LocalName)) Element(element, writer, style, depth + 1);
    }

    private static bool IsHtml(IElement element) => element.NamespaceUri == "http://www.w3.org/1999/xhtml";

    private static void Element(IElement element, TreeWriter writer, InlineStyle style, int depth)
    {
        switch (element.LocalName)
        {
            case "strong" or "b": Walk(element, writer, style with { Strong = true }, depth); break;
            case "em" or "i" or "u": Walk(element, writer, style with { Emphasis = true }, depth); break;
            case "code" or "kbd" or "samp": Walk(element, writer, style with { Code = true }, depth); break;
            case "a": Walk(element, writer, style with { Href = SafeAddress.Link(element.GetAttribute("href")) ?? style.Href }, depth); break;
            case "br": writer.Write(" ", style); break;
            case "img": Picture(element, writer); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Block(element, writer, style, depth, content => new Heading(Math.Clamp(element.LocalName[1] - '0', 2, 4), content)); break;
            case "blockquote": Block(element, writer, style, depth, content => new Quote(content)); break;
            case "ul" or "ol": List(element, writer, style, depth); break;
            case var name when Blocks.Contains(name): Block(element, writer, style, depth, null); break;
            default: Walk(element, writer, style, depth); break;
        }
    }

    private static void Block(IElement element, TreeWriter writer, InlineStyle style, int depth, Func<IReadOnlyList<Inline>, TextBlock>? shape)
    {
        writer.EndBlock();
        var outer = writer.Shape;
        writer.Shape = shape ?? outer;
        Walk(element, writer, style, depth);
        writer.EndBlock();
        writer.Shape = outer;
    }

    /// <summary>A list in a list becomes items of the outer one; a picture between items stands before the list.</summary>
    private static void List(IElement element, TreeWriter writer, InlineStyle style, int depth)
    {
        writer.EndBlock();
        if (writer.InList) Items(element, writer, style, depth);
        else writer.InAList(element.LocalName == "ol", () => Items(element, writer, style, depth));
    }

    private static void Items(IElement list, TreeWriter writer, InlineStyle style, int depth)
    {
        foreach (var item in list.Children.Where(child => depth < Deepest && IsHtml(child) && !Dropped.Contains(child.LocalName)))
        {
            if (item.LocalName == "li") Walk(item, writer, style, depth + 1);
            else Element(item, writer, style, depth + 1);
            writer.EndBlock();
        }
    }

    private static void Picture(IElement element, TreeWriter writer)
    {
        if (SafeAddress.Picture(element.GetAttribute("src")) is { } source) writer.Add(new Picture(source, element.GetAttribute("alt") ?? ""));
    }
}
