namespace LeadMagnets.Domain.Definitions;

/// <summary>Changes the texts of one spot of a definition; into all of them the same may be piped.</summary>
internal sealed record TextChange(Func<TextPlace, string> Change, TextSight Sees, int QuestionsBefore = int.MaxValue, int Step = -1)
{
    /// <summary>Paragraphs are changed in one piece, not run by run.</summary>
    public bool Whole { get; init; }

    /// <summary>For a text that stands among the questions and is shown elsewhere.</summary>
    public TextChange Anywhere(TextSight sees) => this with { Sees = sees, QuestionsBefore = int.MaxValue, Step = -1 };

    public string Of(string path, string text) => Change(new(path, text, Sees, QuestionsBefore, Step));

    /// <summary>Runs and links in one text with numbered tags; what cannot be read back stays as it was.</summary>
    public IReadOnlyList<Inline> Tagged(string path, IReadOnlyList<Inline> inlines)
    {
        var text = TaggedText.Write(inlines);
        var changed = Change(new(path, text, Sees, QuestionsBefore, Step) { IsTagged = true });
        return changed == text ? inlines : TaggedText.Read(changed, inlines) ?? inlines;
    }

    public string? Maybe(string path, string? text) => text is null ? null : Of(path, text);
}

internal static class TextLists
{
    /// <summary>Every item of a list, changed by its path.</summary>
    public static IReadOnlyList<T> Each<T>(this IReadOnlyList<T> items, string list, Func<string, T, T> change) => [.. items.Select((item, i) => change($"{list}[{i}]", item))];
}
