using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// Several statements judged on one scale (Likert). The answer is an object, <c>{"price": "agree", "speed": "neutral"}</c>; where an answer is
/// required every row needs one. The score is the points of all rows over rows × best; rows with a left-out answer leave both sums. Formulas
/// read <c>matrix_row</c> as the value of a row's answer (its points where it has no value, its id where it has neither) and <c>matrix</c>
/// as the sum of those numbers.
/// </summary>
public sealed record MatrixQuestion : ScoredQuestion
{
    public required IReadOnlyList<MatrixRow> Rows { get; init; }
    /// <summary>The columns, the same for every row.</summary>
    public required IReadOnlyList<ScalePoint> Options { get; init; }
}

public sealed record MatrixRow(string Id, string Label);

/// <summary>One answer of a scale.</summary>
public sealed record ScalePoint
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    /// <summary>Points that a row with this answer earns; null counts 0.</summary>
    public double? Points { get; init; }
    /// <summary>What formulas read; null: the points.</summary>
    public double? Value { get; init; }
    /// <summary>"Not applicable": a row with this answer leaves both sums.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LeftOut { get; init; }
}

/// <summary>
/// Options put into an order. The answer is the list of ids, the first one first. Formulas read <c>ranking_option</c> as the place of an
/// option, 1 for the first and nothing where it was not ranked, and <c>ranking</c> as the column of ids. It is not scored.
/// </summary>
public sealed record RankingQuestion : Question
{
    public required IReadOnlyList<RankedOption> Options { get; init; }
    /// <summary>Only so many are ranked; null: all of them.</summary>
    public int? Top { get; init; }
    /// <summary>How many an answer names.</summary>
    internal int Places => Math.Min(Top ?? Options.Count, Options.Count);
}

public sealed record RankedOption(string Id, string Label, string? Help = null);
