using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>The sheet on which an assessment was added up.</summary>
/// <param name="Questions">Those that took part, in the order of the magnet.</param>
/// <param name="Categories">By category id the score before rounding; one that was not assessed is missing.</param>
public sealed record ScoreReceipt(IReadOnlyList<ScoredShare> Questions, IReadOnlyDictionary<string, double> Categories)
{
    internal static ScoreReceipt Of(AssessmentDefinition definition, Outcome outcome) => new(
        [.. ScoreSheet.Of(definition, outcome.Walk).Scores.Select(score => new ScoredShare(score.Question, score.Category, score.Weight, score.Share))],
        outcome.Result.Categories.Where(category => category.Raw is not null).ToDictionary(category => category.Id, category => category.Raw!.Value));
}

/// <param name="Question">The question.</param>
/// <param name="Category">Its category.</param>
/// <param name="Weight">How much it counts there.</param>
/// <param name="Share">The part of its points that was earned, 0 to 1.</param>
public sealed record ScoredShare(string Question, string Category, double Weight, double Share);
