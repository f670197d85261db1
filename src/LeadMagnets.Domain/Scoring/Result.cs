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
    /// <summary>What earlier respondents scored; absent while there are too few of them, or nobody asked.</summary>
    public Benchmark? Benchmark { get; init; }
    /// <summary>The three largest, largest first (domain.md B3).</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];
    /// <summary>Every assessed question with what it earned and lost, in the order of the questions (assessments).</summary>
    public IReadOnlyList<Explained> Explain { get; init; } = [];
    /// <summary>For each question that loses points the one other answer that lifts the result most, largest gain first (assessments).</summary>
    public IReadOnlyList<Improvement> Improvements { get; init; } = [];
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OutcomeResult? Outcome { get; init; }
    public IReadOnlyList<OutcomeMatch> Outcomes { get; init; } = [];
    /// <summary>The answers that spoke for the winner, or against it; their points add up to the winner's (quizzes).</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];
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

/// <summary>How the magnet's earlier respondents scored, as it stood when this run was finished.</summary>
/// <param name="Respondents">How many runs it is made of.</param>
/// <param name="Medians">The median of each category's shown score, by the category's id.</param>
public sealed record Benchmark(int Respondents, IReadOnlyDictionary<string, double> Medians)
{
    /// <summary>Fewer respondents say little, and could be recognised.</summary>
    public const int FewestRespondents = 30;

    /// <summary>From the categories of earlier results; null while there are fewer than <see cref="FewestRespondents"/>.</summary>
    public static Benchmark? Of(IReadOnlyCollection<IReadOnlyList<CategoryResult>> results) => results.Count < FewestRespondents ? null :
        new(results.Count, results.SelectMany(categories => categories).Where(category => category.Score is not null)
            .GroupBy(category => category.Id).Where(group => group.Count() >= FewestRespondents)
            .ToDictionary(group => group.Key, group => Median([.. group.Select(category => category.Score!.Value).Order()])));

    private static double Median(IReadOnlyList<int> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
}

/// <param name="Question">The question that lost points.</param>
/// <param name="Lost">Points of the overall score that its best answer would have added, unrounded.</param>
public sealed record Gap(string Question, double Lost);

/// <summary>What one answer contributed to the whole. Earned parts add up to the raw score, lost ones to 100 − raw.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">Ids of the chosen options; empty for other kinds of answer, and for none.</param>
/// <param name="Earned">Points of the overall score, unrounded.</param>
/// <param name="Lost">Points that its best answer would have added, unrounded.</param>
/// <param name="EarnedShown">To one decimal, so that all of them add up to the raw score to one decimal.</param>
/// <param name="LostShown">To one decimal, so that all shown parts together are 100.</param>
public sealed record Explained(string Question, IReadOnlyList<string> Options, double Earned, double Lost, double EarnedShown, double LostShown);

/// <summary>What changing one answer comes to, all others left as they are; computed by scoring the run again.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The better answer as a submission would send it: option id, list of ids, number or yes/no.</param>
/// <param name="Gain">What it adds to the raw score; 0 or less only where it betters the grade.</param>
/// <param name="Score">The shown score that it leads to.</param>
public sealed record Improvement(string Question, object Answer, double Gain, int Score)
{
    /// <summary>Id of the band that it leads to.</summary>
    public string? Band { get; init; }
    /// <summary>Id of the grade that it leads to, caps included.</summary>
    public string? Grade { get; init; }
}

/// <param name="Question">The question.</param>
/// <param name="Options">Ids of the options that spoke.</param>
/// <param name="Points">What they gave to the winner; negative where they spoke against it.</param>
public sealed record Vote(string Question, IReadOnlyList<string> Options, double Points);

/// <param name="Id">The winning outcome.</param>
/// <param name="Title">Its title.</param>
/// <param name="How">Why it won: <c>highest</c>, <c>decisive Q8</c> or <c>tie order</c>.</param>
public sealed record OutcomeResult(string Id, string Title, string How);

/// <param name="Id">The outcome.</param>
/// <param name="Points">Votes it received.</param>
/// <param name="Percent">Points of the most that the answered questions could give it, 0 to 100, rounded.</param>
public sealed record OutcomeMatch(string Id, double Points, int Percent);

/// <param name="Id">The grade.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reason">Why it is lower than the score alone would give; null where no cap took anything away.</param>
public sealed record GradeResult(string Id, string Title, string? Reason)
{
    /// <summary>The grade that the score alone would give; null where no cap took anything away.</summary>
    public string? BeforeCap { get; init; }
    /// <summary>The critical questions whose answer earned nothing.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];
}

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
