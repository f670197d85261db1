using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The scored questions of one run and how they add up (domain.md B2): what takes no part is not on it. Every part of the whole is
/// <see cref="Worth"/> of a question times the share that was earned, so that earned and lost parts add up to 100.
/// </summary>
internal sealed class ScoreSheet
{
    private readonly AssessmentDefinition definition;
    private readonly Dictionary<string, double> sums;
    private readonly Dictionary<string, double> weights;
    private readonly double total;

    private ScoreSheet(AssessmentDefinition definition, IReadOnlyList<QuestionScore> scores)
    {
        (this.definition, Scores) = (definition, scores);
        sums = scores.GroupBy(score => score.Category).ToDictionary(group => group.Key, group => group.Sum(score => score.Weight));
        weights = definition.Categories.ToDictionary(category => category.Id, category => category.Weight);
        total = definition.Overall is OverallBy.Questions ? sums.Values.Sum() : sums.Where(sum => sum.Value > 0).Sum(sum => weights[sum.Key]);
    }

    public IReadOnlyList<QuestionScore> Scores { get; }

    /// <summary>Are required answers missing?</summary>
    public bool IsPartial => Scores.Any(score => score.Open);

    public static ScoreSheet Of(AssessmentDefinition definition, Walk walk) =>
        new(definition, [.. definition.Questions.OfType<ScoredQuestion>().Where(question => walk.Shown.Contains(question.Id))
            .Select(question => QuestionScoring.Of(question, walk.Answers[question.Id])).OfType<QuestionScore>()]);

    /// <summary>The same run with another answer to one question, which leads nobody another way.</summary>
    public ScoreSheet With(ScoredQuestion question, Answer answer) =>
        new(definition, [.. Scores.Select(score => score.Question == question.Id ? QuestionScoring.Of(question, answer) : score).OfType<QuestionScore>()]);

    /// <summary>100·Σws/Σw; null: nothing in it was assessed.</summary>
    public double? Category(string category, double openCounts = 0) =>
        sums.GetValueOrDefault(category) is > 0 and var sum ? 100 * Earned(Scores.Where(score => score.Category == category), openCounts) / sum : null;

    /// <summary>Σ W·category/ΣW over the assessed categories, or 100·Σws/Σw over all questions; null: nothing was assessed.</summary>
    public double? Overall(double openCounts = 0)
    {
        if (total <= 0) return null;
        if (definition.Overall is OverallBy.Questions) return 100 * Earned(Scores, openCounts) / total;
        return definition.Categories.Sum(category => Category(category.Id, openCounts) is { } raw ? category.Weight * raw : 0) / total;
    }

    /// <summary>The points of 100 that hang on a question: W/ΣW · w/Σw · 100, or w/Σw · 100 where the whole weighs questions.</summary>
    public double Worth(QuestionScore score) => total <= 0 ? 0 : definition.Overall is OverallBy.Questions
        ? 100 * score.Weight / total
        : sums[score.Category] > 0 ? 100 * weights[score.Category] / total * score.Weight / sums[score.Category] : 0;

    private static double Earned(IEnumerable<QuestionScore> scores, double openCounts) =>
        scores.Sum(score => score.Weight * (score.Open ? openCounts : score.Share));
}
