using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Piping;

/// <summary>
/// A marketer's text with places for values:
/// <code>
/// text = { plain | "\{{" | pipe }
/// pipe = "{{" name [ ":" format ] [ "|" fallback ] "}}"
/// </code>
/// <c>\{{</c> writes two braces. Spaces around name, format and fallback do not count. A fallback holds no pipe.
/// </summary>
/// <param name="Parts">The text in its pieces, from left to right.</param>
/// <param name="Problem">What is wrong with it; such a text is shown as it stands.</param>
public sealed record PipedText(IReadOnlyList<TextPart> Parts, string? Problem)
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const string Escaped = @"\{{";

    public static bool IsIn(string text) => text.Contains(Open, StringComparison.Ordinal);

    public static PipedText Parse(string text)
    {
        var parts = new List<TextPart>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf(Open, at, StringComparison.Ordinal);
            var escaped = open > 0 && text[open - 1] == Escaped[0];
            var end = open < 0 ? text.Length : escaped ? open - 1 : open;
            if (end > at) parts.Add(new PlainPart(text[at..end], text[at..end]));
            at = end;
            if (open < 0) break;
            if (escaped) parts.Add(new PlainPart(Escaped, Open));
            else if (Read(text, open) is { } pipe) parts.Add(pipe);
            else return new([new PlainPart(text, text)], @"A pipe is written {{name}}, {{name|fallback}} or {{name:format|fallback}}. Write \{{ for two braces.");
            at += parts[^1].Source.Length;
        }
        return new(parts, null);
    }

    private static Pipe? Read(string text, int open)
    {
        var close = text.IndexOf(Close, open, StringComparison.Ordinal);
        if (close < 0 || IsIn(text[(open + Open.Length)..close])) return null;
        var (value, fallback) = Split(text[(open + Open.Length)..close], '|');
        var (name, format) = Split(value, ':');
        return NameRules.RefusalOfId(name) is null && format is not "" ? new(text[open..(close + Close.Length)], name, format, fallback) : null;
    }

    private static (string Before, string? After) Split(string text, char at) =>
        text.IndexOf(at) is >= 0 and var index ? (text[..index].Trim(), text[(index + 1)..].Trim()) : (text.Trim(), null);
}
