using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>A question whose answer is a number: slider, field, rating, likelihood.</summary>
public abstract record MeasuredQuestion : ScoredQuestion
{
    public double? Default { get; init; }
    /// <summary>
    /// Words of a box that stands for "this does not apply to me"; null: there is none. The answer is then <c>"n/a"</c>: formulas read
    /// nothing, and the question leaves both sums (domain.md B2).
    /// </summary>
    public string? NotApplicable { get; init; }
    /// <summary>Smallest number that is an answer.</summary>
    internal abstract double Least { get; }
    /// <summary>Largest number that is an answer.</summary>
    internal abstract double Most { get; }
}

/// <summary>A number within wide limits: slider or field.</summary>
public abstract record NumericQuestion : MeasuredQuestion
{
    /// <summary>Smallest accepted number; at least 0 unless the definition says otherwise (design.md 5).</summary>
    public double HardMin { get; init; }
    /// <summary>Largest accepted number.</summary>
    public double HardMax { get; init; } = 1e12;
    internal override double Least => HardMin;
    internal override double Most => HardMax;
    /// <summary>How the number is written and read: <c>integer</c>, <c>decimal:1</c>, <c>percent:1</c> (the answer is a fraction), <c>currency:0</c>.</summary>
    public string? Format { get; init; }
    public string? Unit { get; init; }
    /// <summary>Where the default comes from, for figures of the market; said among the assumptions.</summary>
    public string? Source { get; init; }
    /// <summary>The day, month or year that the default is of, as people write it: <c>January 2026</c>.</summary>
    public string? AsOf { get; init; }
}

/// <summary>A number on a track. The ends of the track are display only; the value field beside it accepts the hard limits.</summary>
public sealed record SliderQuestion : NumericQuestion
{
    public required double Min { get; init; }
    public required double Max { get; init; }
    public double Step { get; init; } = 1;
    /// <summary>Scored as 1 − s: a high value earns little.</summary>
    public bool Reversed { get; init; }
}

/// <summary>A number typed into a field, in one of several units where there are some.</summary>
public sealed record NumberQuestion : NumericQuestion
{
    /// <summary>
    /// Units to choose from; the first is the one that formulas, limits and default are in. The answer is a number in the first, or
    /// <c>{"value": 12, "unit": "mi"}</c>.
    /// </summary>
    public IReadOnlyList<NumberUnit> Units { get; init; } = [];
}

/// <param name="Id">What answers carry.</param>
/// <param name="Label">How it is written: <c>miles</c>.</param>
/// <param name="Factor">How many of the first unit one of it is; the first unit's is 1.</param>
public sealed record NumberUnit(string Id, string Label, double Factor);

/// <summary>A whole number on a scale of a few points with words at its ends.</summary>
public abstract record ScaleQuestion : MeasuredQuestion
{
    /// <summary>What the lowest point means.</summary>
    public string? LowLabel { get; init; }
    /// <summary>What the highest point means.</summary>
    public string? HighLabel { get; init; }
    /// <summary>See <see cref="SingleQuestion.AutoAdvance"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AutoAdvance { get; init; }
}

/// <summary>Stars, numbers or faces from 1 to <see cref="Max"/>. Scored as (answer − 1)/(max − 1).</summary>
public sealed record RatingQuestion : ScaleQuestion
{
    /// <summary>The highest point, 3 to 10.</summary>
    public int Max { get; init; } = 5;
    public RatingLook Look { get; init; }
    /// <summary>Scored as 1 − s: a high value earns little.</summary>
    public bool Reversed { get; init; }
    internal override double Least => 1;
    internal override double Most => Max;
}

public enum RatingLook { Stars, Numbers, Faces }

/// <summary>How likely somebody is to recommend: 0 to 10. Scored as answer/10.</summary>
public sealed record NpsQuestion : ScaleQuestion
{
    internal override double Least => 0;
    internal override double Most => 10;
}
