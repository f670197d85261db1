using System.Globalization;
using System.Text;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>
/// Fits labels into drawings, where nothing wraps by itself. Widths are estimated from the widths of Inter's letters in thousandths of
/// the size; a little too wide is right, because the player draws with the host's font.
/// </summary>
public static class TextFit
{
    public static double Width(string text, double size) => text.EnumerateRunes().Sum(rune => (double)Thousandths(rune)) * size / 1000;

    /// <summary>The text, or as much of it as fits with an ellipsis: never half of what a reader sees as one letter.</summary>
    public static string Cut(string text, double size, double width)
    {
        if (Width(text, size) <= width) return text;
        var room = width - Width("…", size);
        var kept = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            room -= Width(letters.GetTextElement(), size);
            if (room < 0) break;
            kept.Append(letters.GetTextElement());
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>Lines of at most the width; words go to the next line, and what is left over after the last line is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int lines)
    {
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var wrapped = new List<string>();
        while (words.Count > 0 && wrapped.Count < lines - 1) wrapped.Add(Cut(NextLine(words, size, width), size, width));
        if (words.Count > 0) wrapped.Add(Cut(string.Join(' ', words), size, width));
        return wrapped;
    }

    private static string NextLine(Queue<string> words, double size, double width)
    {
        var line = words.Dequeue();
        while (words.TryPeek(out var next) && Width($"{line} {next}", size) <= width) line = $"{line} {words.Dequeue()}";
        return line;
    }

    private static int Thousandths(Rune rune) => rune.Value switch
    {
        ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 290,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 400,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 930,
        >= 'A' and <= 'Z' => 700,
        >= 0x0300 and <= 0x036F => 0, // combining marks stand above their letter
        < 0x0590 => 610,
        < 0x1100 => 620,
        _ => 1050, // Chinese, Japanese, Korean and emoji are as wide as high
    };
}
