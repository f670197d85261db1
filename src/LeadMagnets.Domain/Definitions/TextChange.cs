namespace LeadMagnets.Domain.Definitions;

/// <summary>Changes the texts of one spot of a definition; into all of them the same may be piped.</summary>
internal sealed record TextChange(Func<TextPlace, string> Change, TextSight Sees, int QuestionsBefore = int.MaxValue, int Step = -1)
{
    public string Of(string path, string text) => Change(new(path, text, Sees, QuestionsBefore, Step));

    public string? Maybe(string path, string? text) => text is null ? null : Of(path, text);
}

internal static class TextLists
{
    /// <summary>Every item of a list, changed by its path.</summary>
    public static IReadOnlyList<T> Each<T>(this IReadOnlyList<T> items, string list, Func<string, T, T> change) => [.. items.Select((item, i) => change($"{list}[{i}]", item))];
}
