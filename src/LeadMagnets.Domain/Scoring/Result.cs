using System.Text.Json;
using System.Text.Json.Serialization;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// What the visitor's answers come to: the <c>result</c> of a submission's answer (design.md 5). Computed on the server, on the visitor's
/// version; never from numbers that a client sent.
/// </summary>
public sealed record Result
{
    /// <summary><c>quiz</c>, <c>assessment</c> or <c>calculator</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Overall before rounding, 0 to 100; null where the magnet has no score.</summary>
    public double? Raw { get; init; }
    /// <summary>ROUND(raw, 0): the shown score, on which bands are tested.</summary>
    public int? Score { get; init; }
    public BandResult? Band { get; init; }
    /// <summary>Present while required answers are missing: the raw score lies between the two, and counts them 0 for now.</summary>
    public ScoreRange? Range { get; init; }
    public IReadOnlyList<CategoryResult> Categories { get; init; } = [];
    /// <summary>The three largest, largest first (domain.md B3).</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OutcomeResult? Outcome { get; init; }
    public IReadOnlyList<OutcomeMatch> Outcomes { get; init; } = [];
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public GradeResult? Grade { get; init; }
    /// <summary>Every variable by name: value and text, or the error that it came to.</summary>
    public IReadOnlyDictionary<string, Output> Outputs { get; init; } = new Dictionary<string, Output>();
}

/// <param name="From">Raw score when the missing answers earn nothing.</param>
/// <param name="To">Raw score when they earn everything.</param>
public sealed record ScoreRange(double From, double To);

public sealed record BandResult(string Id, string Title);

/// <param name="Id">The category.</param>
/// <param name="Score">Shown score 0 to 100; null: not assessed.</param>
/// <param name="Status">Traffic light; null: not assessed.</param>
public sealed record CategoryResult(string Id, int? Score, Status? Status)
{
    /// <summary>Score before rounding; null: not assessed.</summary>
    [JsonIgnore] public double? Raw { get; init; }
}

/// <param name="Question">The question that lost points.</param>
/// <param name="Lost">Points of the overall score that its best answer would have added, unrounded.</param>
public sealed record Gap(string Question, double Lost);

/// <param name="Id">The winning outcome.</param>
/// <param name="Title">Its title.</param>
/// <param name="How">Why it won: <c>highest</c>, <c>decisive Q8</c> or <c>tie order</c>.</param>
public sealed record OutcomeResult(string Id, string Title, string How);

/// <param name="Id">The outcome.</param>
/// <param name="Points">Votes it received.</param>
/// <param name="Percent">Points of the most that it could receive, 0 to 100, rounded.</param>
public sealed record OutcomeMatch(string Id, double Points, int Percent);

public sealed record GradeResult(string Id, string Title, string? Reason);

/// <summary>The value of one variable, in JSON's own types, with the text that people read; or an error such as <c>#NUM!</c>.</summary>
public sealed record Output
{
    /// <summary>number, text, boolean, null or (nested) list; an error within a list is <c>{"error": "#N/A"}</c>.</summary>
    public object? Value { get; init; }
    public string? Text { get; init; }
    public string? Error { get; init; }

    /// <summary>The value where it is a number; a stored result has been JSON in between, and its numbers are elements then.</summary>
    public double? Number() => Value switch
    {
        double number => number,
        JsonElement { ValueKind: JsonValueKind.Number } stored => stored.GetDouble(),
        _ => null,
    };
}
