using System.Diagnostics;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The runs of rich text; a pipe stands within one run. Addresses stay as they are.</summary>
internal static class RichTexts
{
    public static IReadOnlyList<TextBlock> Of(IReadOnlyList<TextBlock> blocks, string list, TextChange texts) => blocks.Each<TextBlock>(list, (at, block) => block switch
    {
        Paragraph paragraph => new Paragraph(Inlines(paragraph.Content, $"{at}.content", texts)),
        Heading heading => heading with { Content = Inlines(heading.Content, $"{at}.content", texts) },
        Quote quote => new Quote(Inlines(quote.Content, $"{at}.content", texts)),
        TextList items => items with { Items = items.Items.Each($"{at}.items", (path, item) => Inlines(item, path, texts)) },
        Video video => video with { Title = texts.Of($"{at}.title", video.Title) },
        Picture picture => picture with { Alt = texts.Of($"{at}.alt", picture.Alt) },
        _ => throw new UnreachableException(block.GetType().Name),
    });

    private static IReadOnlyList<Inline> Inlines(IReadOnlyList<Inline> inlines, string list, TextChange texts)
    {
        if (texts.Whole) return texts.Tagged(list, inlines);
        TextRun Run(string at, TextRun run) => run with { Text = texts.Of($"{at}.text", run.Text) };
        return inlines.Each<Inline>(list, (at, inline) => inline switch
        {
            TextRun run => Run(at, run),
            Link link => link with { Content = link.Content.Each($"{at}.content", Run) },
            _ => throw new UnreachableException(inline.GetType().Name),
        });
    }
}
