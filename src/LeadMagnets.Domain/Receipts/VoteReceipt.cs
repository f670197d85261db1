using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>The votes of a quiz as they were counted.</summary>
/// <param name="Questions">By question that took part, in the order of the magnet: what its answer gave to each outcome.</param>
/// <param name="Most">By outcome: the most that these questions could give it.</param>
public sealed record VoteReceipt(IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Questions, IReadOnlyDictionary<string, double> Most)
{
    internal static VoteReceipt Of(QuizDefinition definition, Walk walk)
    {
        var questions = OutcomeScoring.Counted(definition, walk);
        return new(
            questions.ToDictionary(question => question.Id, question => (IReadOnlyDictionary<string, double>)Given(definition, question, walk.Answers)),
            definition.Outcomes.ToDictionary(outcome => outcome.Id, outcome => questions.Sum(question => OutcomeScoring.Most(question, outcome.Id))));
    }

    private static Dictionary<string, double> Given(QuizDefinition definition, ChoiceQuestion question, AnswerSet answers)
    {
        var chosen = OutcomeScoring.Chosen(question, answers).ToList();
        return definition.Outcomes.Select(outcome => (outcome.Id, Points: chosen.Sum(option => OutcomeScoring.Votes(option, outcome.Id))))
            .Where(vote => vote.Points != 0).ToDictionary(vote => vote.Id, vote => vote.Points);
    }
}
