namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// The order of texts, capital or not: by UTF-16 unit after folding each unit by itself. Only those take part that every
/// browser and .NET fold alike, whatever their Unicode version (Latin, Greek, Cyrillic, Armenian); <c>ß</c>, dotless <c>ı</c> and the like stay.
/// </summary>
public static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
            if (Fold(left[i]) - Fold(right[i]) is not 0 and var difference) return difference;
        return left.Length - right.Length;
    }

    public static char Fold(char unit) => unit switch
    {
        < 'a' => unit,
        <= 'z' => (char)(unit - 32),
        'ı' or 'ſ' or 'µ' or 'ƛ' => unit,
        < '\u0250' or (>= '\u0370' and < '\u0590') or (>= '\u1E00' and <= '\u1E95') or (>= '\u1EA0' and <= '\u1EFF') => char.ToUpperInvariant(unit),
        _ => unit,
    };

    /// <summary>The small letter of a capital, where <see cref="Fold"/> leads back to it.</summary>
    public static char Unfold(char unit)
    {
        var small = char.ToLowerInvariant(unit);
        return Fold(small) == unit ? small : unit;
    }
}
