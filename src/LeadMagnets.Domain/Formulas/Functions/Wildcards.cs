namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// Texts by pattern: <c>*</c> stands for any characters, <c>?</c> for one, and <c>~</c> before them takes them as they are. Capitals do not matter.
/// </summary>
internal sealed class Wildcards(string pattern, int comparisons = Wildcards.Comparisons)
{
    /// <summary>As in Excel, and so that no pattern is slow.</summary>
    public const int Longest = 255;

    /// <summary>How many characters one call may compare.</summary>
    public const int Comparisons = 1_000_000;

    private int left = comparisons;

    /// <summary>So much was compared that the answers are not to be trusted.</summary>
    public bool Exhausted => left <= 0;

    public static bool AreIn(string text) => text.AsSpan().IndexOfAny('*', '?', '~') >= 0;

    /// <summary>Left to right; where it goes wrong, the last * takes one character more.</summary>
    public bool Match(string text)
    {
        int at = 0, place = 0, star = -1, taken = 0;
        while (place < text.Length)
        {
            if (--left <= 0) return false;
            if (at < pattern.Length && pattern[at] == '*') (star, taken, at) = (at + 1, place, at + 1);
            else if (Fits(text[place], at) is var next and > 0) (at, place) = (next, place + 1);
            else if (star >= 0) (at, place) = (star, ++taken);
            else return false;
        }
        while (at < pattern.Length && pattern[at] == '*') at++;
        return at == pattern.Length;
    }

    /// <summary>Where the pattern goes on after this character; 0 where the character does not fit.</summary>
    private int Fits(char unit, int at)
    {
        if (at == pattern.Length) return 0;
        if (pattern[at] == '?') return at + 1;
        if (pattern[at] == '~' && at + 1 < pattern.Length && pattern[at + 1] is ('*' or '?' or '~')) at++;
        return TextOrder.Fold(pattern[at]) == TextOrder.Fold(unit) ? at + 1 : 0;
    }
}
