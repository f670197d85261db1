namespace LeadMagnets.Domain.Definitions;

/// <summary>The page before the first step.</summary>
public sealed record Intro
{
    public required string Title { get; init; }
    public IReadOnlyList<TextBlock> Body { get; init; } = [];
    /// <summary>Label of the button that starts; null: the player's own word in the definition's language.</summary>
    public string? Button { get; init; }
}

/// <summary>What is shown on one screen.</summary>
public sealed record Step
{
    public required string Id { get; init; }
    public string? Title { get; init; }
    public string? Help { get; init; }
    /// <summary>A formula over earlier answers; the step is shown when it is true. Null: always.</summary>
    public string? ShowIf { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }
    /// <summary>Where to go on from here; the first that holds decides, else it is the next step. See <see cref="Flow.Walk"/>.</summary>
    public IReadOnlyList<Jump> Jumps { get; init; } = [];
}

/// <param name="When">A formula over the answers of this step and earlier ones.</param>
/// <param name="To">Id of a later step, or <c>end</c>: behind the last one.</param>
public sealed record Jump(string When, string To)
{
    public const string End = "end";
}

/// <summary>A part of an assessment with its weight W in the overall score (domain.md B2: overall = Σ W·category / ΣW).</summary>
public sealed record Category
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public double Weight { get; init; } = 1;
    public string? Summary { get; init; }
}

/// <summary>A verdict over a range of the shown score, both ends included, 0 to 100.</summary>
public sealed record Band
{
    public required string Id { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }
    public required string Title { get; init; }
    public Tone Tone { get; init; } = Tone.Neutral;
    /// <summary>What the verdict means, in a sentence or two.</summary>
    public string? Summary { get; init; }
}

/// <summary>A traffic light over a range of a category's shown score, both ends included.</summary>
public sealed record StatusRange(int From, int To, Status Status)
{
    public static IReadOnlyList<StatusRange> Usual { get; } =
        [new(0, 49, Status.Red), new(50, 74, Status.Amber), new(75, 100, Status.Green)];
}

public enum Status { Red, Amber, Green }

/// <summary>What a colour means; the theme decides which colour it is.</summary>
public enum Tone { Neutral, Accent, Bad, Warning, Good }

/// <summary>One possible end of a quiz.</summary>
public sealed record QuizOutcome
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    /// <summary>One line below the title: the plan, product tier or next thing that fits.</summary>
    public string? Tagline { get; init; }
    public IReadOnlyList<TextBlock> Body { get; init; } = [];
    public string? Image { get; init; }
}

/// <summary>A named formula. Its value is an output of the magnet, visible to blocks, other formulas and integrations.</summary>
public sealed record Variable
{
    public required string Id { get; init; }
    public required string Formula { get; init; }
    public string? Label { get; init; }
    /// <summary>How the value is written: a name such as <c>currency:0</c>, <c>percent:1</c>, <c>integer</c>, or a format code.</summary>
    public string? Format { get; init; }
    public string? Unit { get; init; }
    /// <summary>Shown by the player while the visitor still answers. Only such formulas (and what they need) reach the public projection.</summary>
    public bool Live { get; init; }
    /// <summary>Where a figure of the market comes from. A variable with a source or a date is listed among the assumptions.</summary>
    public string? Source { get; init; }
    /// <summary>The day, month or year that the figure is of, as people write it: <c>January 2026</c>.</summary>
    public string? AsOf { get; init; }
}

/// <summary>
/// Formulas that are computed for each of several years, months or other periods (domain.md E2). A column's formula sees the number of its
/// row as <c>t</c> and its own table's columns in the same row; everybody else sees whole columns: <c>NPV(discount,cf)</c>.
/// </summary>
public sealed record YearTable
{
    public required string Id { get; init; }
    /// <summary>A formula for the number of rows: <c>25</c>, or <c>years*12</c>. 1 to 1,000, and at most 10,000 cells.</summary>
    public required string Rows { get; init; }
    /// <summary>Each is an output of the magnet: a list with one value per row.</summary>
    public required IReadOnlyList<Variable> Columns { get; init; }
}

/// <summary>A table that formulas read by its id, with VLOOKUP, INDEX and MATCH. A cell is a number, a text, a yes/no value or null.</summary>
public sealed record LookupTable
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> Columns { get; init; }
    public required IReadOnlyList<IReadOnlyList<Scalar>> Rows { get; init; }
}
