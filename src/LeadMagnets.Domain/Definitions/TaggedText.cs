using System.Text;
using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// A paragraph as one text, for people who translate it: <c>See &lt;1&gt;our prices&lt;/1&gt; first</c>. A number stands for what is set off at
/// that place of the original (bold, a link with its address), so that a sentence may change its order and nothing else can come in.
/// <c>\&lt;</c> writes a plain angle bracket.
/// </summary>
public static partial class TaggedText
{
    public static string Write(IReadOnlyList<Inline> inlines)
    {
        var (text, number) = (new StringBuilder(), 0);
        foreach (var inline in inlines)
            if (inline is Link link) Tag(text, ++number, () => Runs(link.Content, text, ref number, isAlone: link.Content.Count == 1));
            else Runs([(TextRun)inline], text, ref number, isAlone: false);
        return text.ToString();
    }

    /// <summary>What stands in the translation with the original's look and addresses; null where the tags are not the original's.</summary>
    public static IReadOnlyList<Inline>? Read(string text, IReadOnlyList<Inline> original)
    {
        if (Shape(text) is not { } shape || !shape.SetEquals(Shape(Write(original))!)) return null;
        var (looks, number) = (new Dictionary<int, Inline>(), 0);
        foreach (var inline in original)
        {
            if (inline is Link link)
            {
                looks[++number] = link;
                if (link.Content.Count > 1)
                    foreach (var run in link.Content.Where(IsSetOff)) looks[++number] = run;
            }
            else if (IsSetOff((TextRun)inline)) looks[++number] = inline;
        }
        return Pieces(text, looks);
    }

    /// <summary>What is wrong with the tags of a translation; null: nothing.</summary>
    public static string? Problem(string original, string translation)
    {
        var wanted = Shape(original) ?? [];
        if (Shape(translation) is not { } given) return "The tags do not fit together: each <1> is closed by its </1>, inside of the tag in which it stands. Write \\< for a plain angle bracket.";
        if (wanted.Except(given).Select(tag => tag.Number).FirstOrDefault() is > 0 and var missing) return $"<{missing}>…</{missing}> is missing here, or stands elsewhere than in the original. Put it around the words that it belongs to.";
        return given.Except(wanted).Select(tag => tag.Number).FirstOrDefault() is > 0 and var strange ? $"The original has no <{strange}>. Take it out." : null;
    }

    private static bool IsSetOff(TextRun run) => run.Strong || run.Emphasis || run.Code;

    private static void Runs(IReadOnlyList<TextRun> runs, StringBuilder text, ref int number, bool isAlone)
    {
        foreach (var run in runs)
        {
            var plain = Marks().Replace(run.Text, @"\<");
            if (isAlone || !IsSetOff(run)) text.Append(plain);
            else Tag(text, ++number, () => text.Append(plain));
        }
    }

    private static void Tag(StringBuilder text, int number, Action inside)
    {
        text.Append('<').Append(number).Append('>');
        inside();
        text.Append("</").Append(number).Append('>');
    }

    /// <summary>The tags, each with the one around it (0: none); null where they do not fit together or one stands twice.</summary>
    private static HashSet<(int Number, int Around)>? Shape(string text)
    {
        var (found, open) = (new HashSet<(int, int)>(), new Stack<int>([0]));
        foreach (var (number, closes, _) in Tags(text))
        {
            if (closes)
            {
                if (open.Pop() != number || open.Count == 0) return null;
            }
            else
            {
                if (!found.Add((number, open.Peek()))) return null;
                open.Push(number);
            }
        }
        return open.Count == 1 && found.DistinctBy(tag => tag.Item1).Count() == found.Count ? found : null;
    }

    private static List<Inline> Pieces(string text, Dictionary<int, Inline> looks)
    {
        var (whole, inside, open, at) = (new List<Inline>(), new List<TextRun>(), new Stack<Inline>(), 0);
        void Take(int until)
        {
            var piece = text[at..until].Replace(@"\<", "<", StringComparison.Ordinal);
            if (piece.Length == 0) return;
            var look = open.TryPeek(out var around) ? around is Link { Content: [var alone] } ? alone : around as TextRun : null;
            var run = look is null ? new TextRun(piece) : look with { Text = piece };
            if (open.Any(part => part is Link)) inside.Add(run);
            else whole.Add(run);
        }
        foreach (var (number, closes, place) in Tags(text))
        {
            Take(place.Start.Value);
            at = place.End.Value;
            if (!closes) open.Push(looks[number]);
            else if (open.Pop() is Link link)
            {
                whole.Add(link with { Content = [.. inside] });
                inside.Clear();
            }
        }
        Take(text.Length);
        return whole;
    }

    /// <summary>The tags of a text as they follow one another, whether or not they fit together.</summary>
    public static IEnumerable<(int Number, bool Closes, Range Place)> Tags(string text) => TagMarks().Matches(text).Select(tag =>
        (int.Parse(tag.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), tag.Groups["close"].Success, new Range(tag.Index, tag.Index + tag.Length)));

    [GeneratedRegex(@"(?<!\\)<(?<close>/)?(?<number>[1-9]\d{0,3})>")]
    private static partial Regex TagMarks();

    /// <summary>What a reader would take for a tag.</summary>
    [GeneratedRegex(@"<(?=/?[1-9]\d{0,3}>)")]
    private static partial Regex Marks();
}
