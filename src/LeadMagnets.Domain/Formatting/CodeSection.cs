namespace LeadMagnets.Domain.Formatting;

public enum SectionKind { Literal, Number, Date, General }

/// <summary>One of the sections of a code, which semicolons part.</summary>
public sealed record CodeSection(SectionKind Kind, IReadOnlyList<CodePart> Parts)
{
    /// <summary>When the section is used; null: whenever none before it is.</summary>
    public SectionCondition? Condition { get; init; }

    /// <summary>Only numbers below zero (or zero) come here: the section says itself how they differ.</summary>
    public bool Unsigned { get; init; }

    /// <summary>The layout of the digits; null in sections without any.</summary>
    public DigitPlaces? Places { get; init; }
}

/// <summary>A bound such as <c>[&gt;=1000]</c>.</summary>
public sealed record SectionCondition(string Operator, double Bound)
{
    public bool Holds(double number) => Operator switch
    {
        ">=" => number >= Bound,
        ">" => number > Bound,
        "<=" => number <= Bound,
        "<" => number < Bound,
        "=" => number == Bound,
        _ => number != Bound,
    };

    public bool OnlyBelowZero => Bound == 0 && Operator is "<" or "<=";

    public bool AllAboveZero => Bound == 0 && Operator is ">" or ">=";
}

/// <param name="Whole">How many places stand before the point.</param>
/// <param name="FixedWhole">How many of them are shown also when they are empty.</param>
/// <param name="Decimals">How many places stand after the point.</param>
/// <param name="FixedDecimals">How many of them are shown also when they are zero.</param>
/// <param name="Exponent">How many digits an exponent has at least; 0: there is none.</param>
/// <param name="Grouped">Whether thousands are set apart.</param>
/// <param name="Shift">How far the point moves to the right: 2 for per cent, −3 for thousands.</param>
public sealed record DigitPlaces(int Whole, int FixedWhole, int Decimals, int FixedDecimals, int Exponent, bool Grouped, int Shift);

public enum PartKind { Literal, Digit, Point, Percent, Exponent, General, Year, Month, Day, Hour, Minute, Second, Hours, Minutes, Seconds, HalfDay }

/// <param name="Kind">What the part shows.</param>
/// <param name="Text">A literal's text, a place's sign (<c>0 # ?</c>), the sign of an exponent.</param>
/// <param name="Length">How often a date letter is repeated.</param>
public sealed record CodePart(PartKind Kind, string Text = "", int Length = 0);
