namespace LeadMagnets.Domain.Definitions;

/// <summary>What the whole of an assessment is made of (domain.md B2, G3).</summary>
public enum OverallBy
{
    /// <summary>Σ W·category / ΣW over the assessed categories.</summary>
    Categories,
    /// <summary>100·Σws/Σw over all assessed questions; the categories are shown, their weights do not count.</summary>
    Questions,
}

/// <summary>A mark over the shown score: it is given from <see cref="From"/> up to the next better grade.</summary>
public sealed record Grade
{
    /// <summary>What formulas read as <c>grade</c>: <c>A</c>.</summary>
    public required string Id { get; init; }
    /// <summary>The lowest shown score that earns it; the worst grade begins at 0.</summary>
    public required int From { get; init; }
    public required string Title { get; init; }
    public Tone Tone { get; init; } = Tone.Neutral;
    /// <summary>What the grade means, in a sentence or two.</summary>
    public string? Summary { get; init; }
}

/// <summary>Keeps a grade down: no better than <see cref="Grade"/> once enough of the critical questions failed.</summary>
public sealed record GradeCap
{
    /// <summary>The critical questions. One fails when its answer earns nothing; a question without an answer does not fail.</summary>
    public required IReadOnlyList<string> Questions { get; init; }
    /// <summary>From how many failed questions on the cap holds.</summary>
    public int Failures { get; init; } = 1;
    /// <summary>The best grade that is left.</summary>
    public required string Grade { get; init; }
    /// <summary>Why, in the visitor's words; shown with the grade when the cap took something away.</summary>
    public required string Reason { get; init; }
}
