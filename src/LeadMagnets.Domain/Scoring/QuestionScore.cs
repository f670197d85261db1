using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Scoring;

/// <summary>What one shown, scored question contributes.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Category">Id of its category.</param>
/// <param name="Weight">w of domain.md B2.</param>
/// <param name="Share">s: the part of its points that was earned, 0 to 1.</param>
/// <param name="Answer">What was answered; null: nothing, and it counts 0 all the same.</param>
/// <param name="Open">Required and unanswered: counts 0 for now, and could still count up to 1.</param>
internal sealed record QuestionScore(string Question, string Category, double Weight, double Share, Answer? Answer, bool Open)
{
    /// <summary>An answer that earns nothing; no answer is no failure.</summary>
    public bool Failed => Answer is not null && Share <= 0;

    public IReadOnlyList<string> Options => Answer switch
    {
        ChoiceAnswer choice => [choice.Option],
        ChoicesAnswer choices => choices.Options,
        _ => [],
    };
}
