using System.Diagnostics;
using System.Globalization;
using LeadMagnets.Domain.Definitions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>The one writer by which rich text becomes HTML (design.md 4.9). Every text is encoded; links go to https, http and mailto only.</summary>
public static class RichTextHtml
{
    /// <param name="blocks">The text.</param>
    /// <param name="newTab">Says beside a film that it opens in a window of its own; null: nothing does.</param>
    public static IHtmlContent From(IReadOnlyList<TextBlock> blocks, string? newTab = null)
    {
        var html = new HtmlContentBuilder();
        foreach (var block in blocks) html.AppendHtml(Block(block, newTab));
        return html;
    }

    private static IHtmlContent Block(TextBlock block, string? newTab) => block switch
    {
        Paragraph paragraph => Element("p", paragraph.Content),
        // A block's own title is level 2, so that headings inside it start at 3.
        Heading heading => Element($"h{Math.Clamp(heading.Level + 1, 3, 5).ToString(CultureInfo.InvariantCulture)}", heading.Content),
        Quote quote => Element("blockquote", quote.Content),
        TextList list => List(list),
        Picture picture => Image(picture),
        Video video => Film(video, newTab),
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private static TagBuilder List(TextList list)
    {
        var element = new TagBuilder(list.Ordered ? "ol" : "ul");
        foreach (var item in list.Items) element.InnerHtml.AppendHtml(Element("li", item));
        return element;
    }

    private static IHtmlContent Image(Picture picture)
    {
        if (SafeLink.Picture(picture.Source) is not { } source) return HtmlString.Empty;
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.Attributes["src"] = source;
        image.Attributes["alt"] = picture.Alt;
        return image;
    }

    /// <summary>A link that looks like a film: nothing of the other site is loaded before somebody follows it.</summary>
    private static IHtmlContent Film(Video video, string? newTab)
    {
        if (SafeLink.Or(video.Url) is not { } url) return HtmlString.Empty;
        var link = new TagBuilder("a");
        link.AddCssClass("film");
        link.Attributes["href"] = url;
        link.Attributes["target"] = "_blank";
        link.Attributes["rel"] = "noopener noreferrer";
        if (video.Poster is { } poster) link.InnerHtml.AppendHtml(Image(new(poster, "")));
        var play = new TagBuilder("span");
        play.AddCssClass("play");
        play.Attributes["aria-hidden"] = "true";
        play.InnerHtml.Append("\u25b6");
        link.InnerHtml.AppendHtml(play);
        var words = new TagBuilder("span");
        words.InnerHtml.Append(newTab is null ? video.Title : $"{video.Title} ({newTab})");
        link.InnerHtml.AppendHtml(words);
        return link;
    }

    private static TagBuilder Element(string name, IReadOnlyList<Inline> content)
    {
        var element = new TagBuilder(name);
        foreach (var inline in content) element.InnerHtml.AppendHtml(Inline(inline));
        return element;
    }

    private static IHtmlContent Inline(Inline inline) => inline switch
    {
        TextRun run => Run(run),
        Link link => Anchor(link),
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    private static IHtmlContent Anchor(Link link)
    {
        var content = new HtmlContentBuilder();
        foreach (var run in link.Content) content.AppendHtml(Run(run));
        if (SafeLink.Or(link.Href) is not { } href) return content;
        var anchor = new TagBuilder("a");
        anchor.Attributes["href"] = href;
        anchor.Attributes["rel"] = "noopener nofollow ugc";
        anchor.InnerHtml.AppendHtml(content);
        return anchor;
    }

    private static IHtmlContent Run(TextRun run)
    {
        IHtmlContent html = new HtmlContentBuilder().Append(run.Text);
        if (run.Code) html = Around("code", html);
        if (run.Emphasis) html = Around("em", html);
        if (run.Strong) html = Around("strong", html);
        return html;
    }

    private static TagBuilder Around(string name, IHtmlContent content)
    {
        var element = new TagBuilder(name);
        element.InnerHtml.AppendHtml(content);
        return element;
    }
}
