using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Proving;

internal static class Visitors_
{
    public static AnswerSet Answers(Study study, Dice dice) => RandomAnswers.Of(study.Compiled, dice);
}
