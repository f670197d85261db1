namespace LeadMagnets.Domain.Scoring;

/// <summary>What one shown, scored question contributes.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Category">Id of its category.</param>
/// <param name="Weight">w of domain.md B2.</param>
/// <param name="Share">s: the part of its points that was earned, 0 to 1.</param>
/// <param name="Open">Required and unanswered: counts 0 for now, and could still count up to 1.</param>
internal sealed record QuestionScore(string Question, string Category, double Weight, double Share, bool Open);
