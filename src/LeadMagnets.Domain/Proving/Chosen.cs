using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Proving;

/// <summary>Answers that were chosen to reach something; null: left unanswered.</summary>
internal sealed record Chosen(IReadOnlyList<(string Question, Answer? Answer)> Answers)
{
    public static Chosen Of(string question, Answer? answer) => new([(question, answer)]);

    public static Chosen Of(IEnumerable<Chosen> all) => new([.. all.SelectMany(chosen => chosen.Answers)]);
}
