using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Infrastructure.SafeHtml;

/// <summary>Collects text into blocks. White space counts as browsers count it: one space, none at a block's edges.</summary>
internal sealed class TreeWriter
{
    private readonly List<TextBlock> blocks = [];
    private readonly List<(string Text, InlineStyle Style)> pieces = [];
    private List<IReadOnlyList<Inline>>? items;

    public IReadOnlyList<TextBlock> Blocks => blocks;
    public bool InList => items is not null;

    /// <summary>What the next block becomes.</summary>
    public Func<IReadOnlyList<Inline>, TextBlock> Shape { get; set; } = content => new Paragraph(content);

    public void Write(string text, InlineStyle style)
    {
        var atEdge = pieces.Count == 0 || pieces[^1].Text.EndsWith(' ');
        var clean = Collapse(text, atEdge);
        if (clean.Length == 0) return;
        if (pieces.Count > 0 && pieces[^1].Style == style) pieces[^1] = (pieces[^1].Text + clean, style);
        else pieces.Add((clean, style));
    }

    public void Add(Picture picture)
    {
        EndBlock();
        blocks.Add(picture);
    }

    public void InAList(bool ordered, Action write)
    {
        items = [];
        write();
        EndBlock();
        if (items.Count > 0) blocks.Add(new TextList(ordered, items));
        items = null;
    }

    public void EndBlock()
    {
        if (pieces.Count > 0 && pieces[^1].Text.EndsWith(' ')) pieces[^1] = (pieces[^1].Text[..^1], pieces[^1].Style);
        var content = Content();
        pieces.Clear();
        if (content.Count == 0) return;
        if (items is not null) items.Add(content);
        else blocks.Add(Shape(content));
    }

    private List<Inline> Content()
    {
        var content = new List<Inline>();
        foreach (var (text, style) in pieces.Where(piece => piece.Text.Length > 0))
        {
            var run = new TextRun(text, style.Strong, style.Emphasis, style.Code);
            if (style.Href is null) content.Add(run);
            else if (content.Count > 0 && content[^1] is Link link && link.Href == style.Href) content[^1] = link with { Content = [.. link.Content, run] };
            else content.Add(new Link(style.Href, [run]));
        }
        return content;
    }

    private static string Collapse(string text, bool atEdge)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A no-break space is written to stay; other control characters are in no text.
            var isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace ? atEdge : char.IsControl(c)) continue;
            clean.Append(isSpace ? ' ' : c);
            atEdge = isSpace;
        }
        return clean.ToString();
    }
}
