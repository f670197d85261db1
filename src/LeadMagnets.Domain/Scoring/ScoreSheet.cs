using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The scored questions of one run and how they add up (domain.md B2): what takes no part is not on it. Every part of the whole is
/// <see cref="Worth"/> of a question times the share that was earned, so that earned and lost parts add up to 100.
/// Made anew for each single change that <see cref="Improvements"/> tries and for each visitor that the prover sends through, so it is plain loops.
/// </summary>
internal sealed class ScoreSheet
{
    private readonly AssessmentDefinition definition;
    private readonly List<QuestionScore> scores;
    /// <summary>Σw of each category, in the order of the categories.</summary>
    private readonly double[] sums;
    /// <summary>Σw of all questions, or ΣW of the assessed categories.</summary>
    private readonly double total;

    private ScoreSheet(AssessmentDefinition definition, List<QuestionScore> scores)
    {
        (this.definition, this.scores, sums) = (definition, scores, new double[definition.Categories.Count]);
        foreach (var score in scores) sums[Place(score.Category)] += score.Weight;
        for (var at = 0; at < sums.Length; at++)
            total += definition.Overall is OverallBy.Questions ? sums[at] : sums[at] > 0 ? definition.Categories[at].Weight : 0;
    }

    public IReadOnlyList<QuestionScore> Scores => scores;

    /// <summary>Are required answers missing?</summary>
    public bool IsPartial => scores.Exists(score => score.Open);

    public static ScoreSheet Of(AssessmentDefinition definition, Walk walk)
    {
        var scores = new List<QuestionScore>();
        foreach (var step in definition.Steps)
            foreach (var question in step.Questions)
                if (question is ScoredQuestion scored && walk.Shown.Contains(question.Id) && QuestionScoring.Of(scored, walk.Answers[question.Id]) is { } score) scores.Add(score);
        return new(definition, scores);
    }

    /// <summary>The same run with another answer to one question, which leads nobody another way.</summary>
    public ScoreSheet With(ScoredQuestion question, Answer answer)
    {
        var changed = new List<QuestionScore>(scores.Count);
        foreach (var score in scores)
            if ((score.Question == question.Id ? QuestionScoring.Of(question, answer) : score) is { } counted) changed.Add(counted);
        return new(definition, changed);
    }

    /// <summary>100·Σws/Σw; null: nothing in it was assessed.</summary>
    public double? Category(string category, double openCounts = 0) => Category(Place(category), openCounts);

    /// <summary>Σ W·category/ΣW over the assessed categories, or 100·Σws/Σw over all questions; null: nothing was assessed.</summary>
    public double? Overall(double openCounts = 0)
    {
        if (total <= 0) return null;
        var sum = 0.0;
        if (definition.Overall is OverallBy.Questions)
        {
            foreach (var score in scores) sum += Earned(score, openCounts);
            return 100 * sum / total;
        }
        for (var at = 0; at < sums.Length; at++)
            if (Category(at, openCounts) is { } raw) sum += definition.Categories[at].Weight * raw;
        return sum / total;
    }

    /// <summary>The points of 100 that hang on a question: W/ΣW · w/Σw · 100, or w/Σw · 100 where the whole weighs questions.</summary>
    public double Worth(QuestionScore score)
    {
        if (total <= 0) return 0;
        if (definition.Overall is OverallBy.Questions) return 100 * score.Weight / total;
        var at = Place(score.Category);
        return sums[at] > 0 ? 100 * definition.Categories[at].Weight / total * score.Weight / sums[at] : 0;
    }

    private double? Category(int at, double openCounts)
    {
        if (sums[at] <= 0) return null;
        var id = definition.Categories[at].Id;
        var earned = 0.0;
        foreach (var score in scores)
            if (score.Category == id) earned += Earned(score, openCounts);
        return 100 * earned / sums[at];
    }

    private int Place(string category)
    {
        for (var at = 0; at < sums.Length; at++)
            if (definition.Categories[at].Id == category) return at;
        throw new ArgumentException($"The assessment has no category {category}.", nameof(category));
    }

    private static double Earned(QuestionScore score, double openCounts) => score.Weight * (score.Open ? openCounts : score.Share);
}
