using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// Rich text as a closed tree (design.md 4.9): blocks that hold inlines. HTML enters only through the sanitiser, which yields this tree,
/// and leaves only through writers that encode.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(TextList), "list")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Picture), "image")]
[JsonDerivedType(typeof(Video), "video")]
public abstract record TextBlock;

public sealed record Paragraph(IReadOnlyList<Inline> Content) : TextBlock
{
    public static Paragraph Of(string text) => new([new TextRun(text)]);
}

/// <param name="Level">2 to 4: the page's own title is level 1.</param>
/// <param name="Content">The heading's text.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : TextBlock;

public sealed record TextList(bool Ordered, IReadOnlyList<IReadOnlyList<Inline>> Items) : TextBlock;

public sealed record Quote(IReadOnlyList<Inline> Content) : TextBlock;

public sealed record Picture(string Source, string Alt) : TextBlock;

/// <summary>A film elsewhere, shown as a picture with a play button: nothing of the other site is loaded before somebody follows it.</summary>
/// <param name="Url">https only; opens in a window of its own.</param>
/// <param name="Title">What the film is called.</param>
/// <param name="Poster">Address of a picture; null: a plain area with the title.</param>
public sealed record Video(string Url, string Title, string? Poster = null) : TextBlock;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(Link), "link")]
public abstract record Inline;

public sealed record TextRun(string Text, bool Strong = false, bool Emphasis = false, bool Code = false) : Inline;

/// <param name="Href">https, http or mailto only.</param>
/// <param name="Content">What is clicked.</param>
public sealed record Link(string Href, IReadOnlyList<TextRun> Content) : Inline;
