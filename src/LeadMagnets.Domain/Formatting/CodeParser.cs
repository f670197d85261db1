using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// Reads codes as in Excel; <c>widgets/src/engine/format-code.ts</c> is its twin.
/// <code>
/// code    = section { ";" section }              up to four: above zero; below zero; zero; text
/// section = { "[" bracket "]" | part }           colours are passed over; a condition is >=, >, &lt;=, &lt;, = or &lt;> and a number
/// part    = '"' text '"' | "\" c | "_" c | "*" c | "0" | "#" | "?" | "." | "," | "%" | "E+" | "E-" | "General" | "@" | date | sign
/// date    = y yy yyyy m mm mmm mmmm mmmmm d dd ddd dddd h hh s ss AM/PM A/P [h] [m] [s]
/// </code>
/// <c>_c</c> leaves room as wide as c and <c>*c</c> fills a cell with it: here a space, and nothing.
/// </summary>
internal sealed partial class CodeParser(string code)
{
    private const int Longest = 255;
    private const int MostSections = 4;

    private int at;
    private string? problem;

    public static CodeFormat? Parse(string code, out string? problem)
    {
        var parser = new CodeParser(code);
        var format = parser.Format();
        problem = parser.problem;
        return problem is null ? format : null;
    }

    private CodeFormat? Format()
    {
        if (code.Length is 0 or > Longest) return Refuse($"A format has 1 to {Longest} characters.");
        var drafts = new List<SectionDraft>();
        do drafts.Add(Section());
        while (problem is null && at < code.Length && code[at++] == ';');
        if (problem is not null) return null;
        if (drafts.Count > MostSections) return Refuse("A format has at most four sections: above zero; below zero; zero; text.");
        return CodeLayout.Of(drafts, out problem);
    }

    private SectionDraft Section()
    {
        var draft = new SectionDraft();
        while (problem is null && at < code.Length && code[at] != ';') Part(draft);
        return draft;
    }

    private void Part(SectionDraft draft)
    {
        var c = code[at];
        if (c == '"') Quoted(draft);
        else if (c == '[') Bracket(draft);
        else if (c is '\\' or '_' or '*') Escaped(draft, c);
        else if (c is '0' or '#' or '?' or '.' or ',' or '%' or '@') Take(draft, new(Sign(c), c.ToString()), 1);
        else if (Follows("General")) Take(draft, new(DraftKind.General), 7);
        else if (Follows("AM/PM")) Take(draft, new(DraftKind.Date, "a", 2), 5);
        else if (Follows("A/P")) Take(draft, new(DraftKind.Date, "a", 1), 3);
        else if (c is 'E' or 'e' && at + 1 < code.Length && code[at + 1] is '+' or '-') Take(draft, new(DraftKind.Exponent, code.Substring(at + 1, 1)), 2);
        else if ("ymdhs".Contains(char.ToLowerInvariant(c)) && char.IsAsciiLetter(c)) Letters(draft, char.ToLowerInvariant(c));
        else if (char.IsAsciiLetterOrDigit(c)) Refuse($"“{Word()}” means nothing in a format. Put words in quotes: \"{Word()}\".");
        else Take(draft, new(DraftKind.Literal, c.ToString()), 1);
    }

    private static DraftKind Sign(char c) => c switch
    {
        '.' => DraftKind.Point,
        ',' => DraftKind.Comma,
        '%' => DraftKind.Percent,
        '@' => DraftKind.Text,
        _ => DraftKind.Digit,
    };

    private void Take(SectionDraft draft, DraftPart part, int length)
    {
        draft.Parts.Add(part);
        at += length;
    }

    private void Quoted(SectionDraft draft)
    {
        var end = code.IndexOf('"', at + 1);
        if (end < 0) Refuse("A quotation mark is not closed.");
        else Take(draft, new(DraftKind.Literal, code[(at + 1)..end]), end + 1 - at);
    }

    private void Escaped(SectionDraft draft, char sign)
    {
        if (at + 1 == code.Length) Refuse($"After “{sign}” a character is missing.");
        else Take(draft, new(DraftKind.Literal, sign == '\\' ? code.Substring(at + 1, 1) : sign == '_' ? " " : ""), 2);
    }

    private void Letters(SectionDraft draft, char letter)
    {
        var length = 1;
        while (at + length < code.Length && char.ToLowerInvariant(code[at + length]) == letter) length++;
        Take(draft, new(DraftKind.Date, letter.ToString(), length), length);
    }

    private void Bracket(SectionDraft draft)
    {
        var end = code.IndexOf(']', at);
        var inside = end < 0 ? "" : code[(at + 1)..end];
        if (ConditionForm().Match(inside) is { Success: true } condition)
            draft.Condition = new(condition.Groups[1].Value, double.Parse(condition.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        else if (SymbolForm().Match(inside) is { Success: true } symbol) draft.Parts.Add(new(DraftKind.Literal, symbol.Groups[1].Value));
        else if (ElapsedForm().IsMatch(inside)) draft.Parts.Add(new(DraftKind.Date, char.ToUpperInvariant(inside[0]).ToString(), inside.Length));
        else if (!ColourForm().IsMatch(inside)) Refuse($"“{code[at..(end < 0 ? code.Length : end + 1)]}” is neither a condition such as [>=1000] nor a colour.");
        at = end + 1;
    }

    private bool Follows(string word) => string.Compare(code, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The word around the place: of "hours" the h was a date letter.</summary>
    private string Word()
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsAsciiLetter(code[start - 1])) start--;
        while (end < code.Length && char.IsAsciiLetterOrDigit(code[end])) end++;
        return code[start..end];
    }

    private CodeFormat? Refuse(string sentence)
    {
        problem ??= sentence;
        return null;
    }

    [GeneratedRegex(@"^(>=|<=|<>|>|<|=)(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ConditionForm();

    [GeneratedRegex(@"^\$([^-]*)(?:-[0-9A-F]+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SymbolForm();

    [GeneratedRegex(@"^(?:h{1,2}|m{1,2}|s{1,2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElapsedForm();

    [GeneratedRegex(@"^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColourForm();
}
