namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>What COUNTIF and SUMIF ask of a cell: a comparison and a value, read from <c>"&gt;=10"</c>, <c>"north*"</c>, <c>5</c>.</summary>
internal sealed class Criterion
{
    /// <summary>The longer ones first, so that <c>&gt;=</c> is not taken for <c>&gt;</c>.</summary>
    private static readonly (string Text, BinaryOperator Comparison)[] Comparisons =
    [
        (">=", BinaryOperator.GreaterOrEqual), ("<=", BinaryOperator.LessOrEqual), ("<>", BinaryOperator.NotEqual),
        (">", BinaryOperator.Greater), ("<", BinaryOperator.Less), ("=", BinaryOperator.Equal),
    ];

    private readonly BinaryOperator comparison = BinaryOperator.Equal;
    private readonly Value wanted;
    private readonly Wildcards? pattern;

    /// <summary>An empty text without a comparison is met by blanks and empty texts; with one, by blanks alone.</summary>
    private readonly bool emptyTexts;

    public Criterion(Value given, int comparisons)
    {
        wanted = given.IsBlank ? 0.0 : given;
        if (!given.IsText) return;
        var rest = given.Text;
        foreach (var (text, meant) in Comparisons)
        {
            if (!rest.StartsWith(text, StringComparison.Ordinal)) continue;
            (comparison, rest) = (meant, rest[text.Length..]);
            break;
        }
        emptyTexts = given.Text.Length == 0;
        wanted = rest.Length == 0 ? Value.Blank
            : ((Value)rest).ToNumber() is { IsNumber: true } number ? number
            : FormulaError.Find(rest) is { } error ? error
            : ((Value)rest).ToLogical() is { IsLogical: true } logical ? logical
            : rest;
        if (wanted.IsText) pattern = new(rest, comparisons);
    }

    /// <summary>The patterns of this criterion took too long.</summary>
    public bool Exhausted => pattern is { Exhausted: true };

    public bool Holds(Value cell) => comparison switch
    {
        BinaryOperator.Equal => IsWanted(cell),
        BinaryOperator.NotEqual => !IsWanted(cell),
        _ => cell.Kind == wanted.Kind && !cell.IsBlank && !cell.IsError && Comparison.Holds(comparison, Comparison.Compare(cell, wanted)),
    };

    /// <summary>A text that can be read as a number equals this number, as in Excel.</summary>
    private bool IsWanted(Value cell) => wanted.Kind switch
    {
        ValueKind.Blank => cell.IsBlank || (emptyTexts && cell is { IsText: true, Text.Length: 0 }),
        ValueKind.Number => (cell.IsNumber || cell.IsText) && cell.ToNumber() is { IsNumber: true } number
            && Comparison.CompareNumbers(number.Number, wanted.Number) == 0,
        ValueKind.Text => cell.IsText && pattern!.Match(cell.Text),
        _ => cell == wanted,
    };
}
