namespace LeadMagnets.Domain.Formulas;

/// <summary>What may be a name, and which names are the same.</summary>
public static class NameRules
{
    public const int Longest = 64;

    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;

    /// <summary>A name as trees and scopes know it: in lower case.</summary>
    public static string Key(string name) => name.ToLowerInvariant();

    public static bool IsStart(char c) => char.IsLetter(c) || c == '_';

    public static bool IsPart(char c) => IsStart(c) || char.IsAsciiDigit(c) || c == '.';

    /// <summary>Why this cannot be the id of a question or an option; null when it can. <c>A1</c> can.</summary>
    public static string? RefusalOfId(string name)
    {
        if (name.Length is 0 or > Longest) return $"A name has 1 to {Longest} characters.";
        if (!IsStart(name[0])) return "A name starts with a letter or an underscore.";
        if (!name.All(IsPart)) return "A name has only letters, digits, underscores and points.";
        return Key(name) is "true" or "false" ? "TRUE and FALSE are values and cannot be names." : null;
    }

    /// <summary>
    /// Why this cannot name an input, variable, column or output; null when it can. A workbook must be able to hold it: not <c>pay2</c>, <c>R1C1</c>, <c>r</c>.
    /// </summary>
    public static string? RefusalOfVariable(string name) => RefusalOfId(name) ??
        (LooksLikeCell(name) ? $"{name} is the name of a cell in a workbook. Write {name[..1]}_{name[1..]} or a longer name." : null);

    /// <summary>Whether a workbook takes the name for a cell: A1 to XFD1048576, or R, C, R1, C1, R1C1.</summary>
    public static bool LooksLikeCell(string name)
    {
        var key = Key(name);
        return IsA1(key) || IsR1C1(key);
    }

    private static bool IsA1(string key)
    {
        var letters = key.TakeWhile(char.IsAsciiLetter).Count();
        if (letters is 0 or > 3 || letters == key.Length) return false;
        var column = key.Take(letters).Aggregate(0, (number, letter) => number * 26 + letter - 'a' + 1);
        return column <= LastColumn && int.TryParse(key.AsSpan(letters), System.Globalization.NumberStyles.None, null, out var row) && row is >= 1 and <= LastRow;
    }

    // R1C1 = "r" { digit } [ "c" { digit } ] | "c" { digit }
    private static bool IsR1C1(string key)
    {
        var rest = key.AsSpan();
        if (rest.StartsWith("r")) rest = rest[1..].TrimStart("0123456789");
        if (rest.StartsWith("c")) rest = rest[1..].TrimStart("0123456789");
        return rest.IsEmpty && key.Length > 0;
    }
}
