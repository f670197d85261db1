namespace LeadMagnets.Domain.Piping;

/// <summary>What a stranger typed, made fit to stand in the middle of a sentence. <c>widgets/src/player/compute/flow</c> does the same.</summary>
internal static class PipedValue
{
    /// <summary>More would break the layout of a heading or a mail's subject.</summary>
    public const int Longest = 200;

    /// <summary>On one line and at most <see cref="Longest"/> characters; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null) return null;
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim(' ');
        if (line.Length == 0) return null;
        if (line.Length <= Longest) return line;
        var cut = line[..(Longest - 1)];
        return (char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut) + "…";
    }
}
