using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Visitors who mend an answer that is not taken: what a rule refuses is answered anew, and who finds no answer is stuck there.</summary>
internal sealed class Obedient(Study study, Effort effort)
{
    private const int Tries = 20;
    /// <summary>Where so many found nothing, the others do not look as long.</summary>
    private const int ManyStuck = 200;

    private readonly IReadOnlyList<Question> ruled = [.. study.Compiled.Questions.Where(Allowed.HasRules)];

    public AnswerSet Answers(Dice dice, Dictionary<string, (int Visitors, AnswerSet By)> stuck)
    {
        var answers = RandomAnswers.Of(study.Compiled, dice);
        // In the order of the document, as a rule looks at its own and at earlier answers only.
        foreach (var question in ruled)
        {
            if (IsTaken(answers, question)) continue;
            if (Mended(answers, question, dice, stuck.GetValueOrDefault(question.Id).Visitors < ManyStuck ? Tries : 1) is { } mended) answers = mended;
            else stuck[question.Id] = (stuck.GetValueOrDefault(question.Id).Visitors + 1, answers);
        }
        return answers;
    }

    private AnswerSet? Mended(AnswerSet answers, Question question, Dice dice, int tries)
    {
        for (var i = 0; i < tries; i++)
            if (Failures.With(answers, question.Id, RandomAnswers.Answer(question, dice)) is var other && IsTaken(other, question)) return other;
        return study.Steering.Choices(question).Answers.Select(answer => Failures.With(answers, question.Id, answer)).FirstOrDefault(other => IsTaken(other, question));
    }

    private bool IsTaken(AnswerSet answers, Question question)
    {
        effort.Spend(study.Cost.Walk);
        return Allowed.Is(study.Compiled, SimulatedDay.Walk(study.Compiled, answers), question);
    }
}
