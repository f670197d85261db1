using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The outcome of a quiz (domain.md G2): most points win; between equals the decisive question's answer, then the tie order. The match is the
/// points of the most that the shown questions could give.
/// </summary>
public static class OutcomeScoring
{
    public static Result Of(QuizDefinition definition, Walk walk)
    {
        var questions = definition.Questions.OfType<ChoiceQuestion>().Where(question => walk.Shown.Contains(question.Id)).ToList();
        var points = definition.Outcomes.ToDictionary(outcome => outcome.Id, outcome => questions.Sum(question => Given(question, walk.Answers, outcome.Id)));
        var (winner, how) = Winner(definition, points, walk.Answers);
        var title = definition.Outcomes.First(outcome => outcome.Id == winner).Title;
        return new Result
        {
            Kind = "quiz",
            Outcome = new(winner, title, how),
            Outcomes = [.. definition.Outcomes.Select(outcome =>
                new OutcomeMatch(outcome.Id, points[outcome.Id], Percent(points[outcome.Id], questions.Sum(question => Most(question, outcome.Id)))))],
        };
    }

    internal static (string Winner, string How) Winner(QuizDefinition definition, Dictionary<string, double> points, AnswerSet answers)
    {
        var tied = Strongest(definition.TieOrder, id => points[id]);
        if (tied.Count == 1) return (tied[0], "highest");
        if (definition.Questions.FirstOrDefault(question => question.Id == definition.DecisiveQuestion) is ChoiceQuestion decisive)
        {
            var named = Strongest(tied, id => Given(decisive, answers, id));
            if (named.Count == 1) return (named[0], $"decisive {decisive.Id}");
            tied = named;
        }
        return (tied[0], "tie order");
    }

    private static List<string> Strongest(IReadOnlyList<string> ids, Func<string, double> strength)
    {
        var best = ids.Max(id => NineDigits.Of(strength(id)));
        return [.. ids.Where(id => NineDigits.Of(strength(id)) == best)];
    }

    private static double Given(ChoiceQuestion question, AnswerSet answers, string outcome) => answers[question.Id] switch
    {
        ChoiceAnswer choice => Votes(question.Options.First(option => option.Id == choice.Option), outcome),
        ChoicesAnswer choices => question.Options.Where(option => choices.Options.Contains(option.Id)).Sum(option => Votes(option, outcome)),
        _ => 0,
    };

    private static double Most(ChoiceQuestion question, string outcome) => question is MultipleQuestion
        ? question.Options.Sum(option => Math.Max(0, Votes(option, outcome)))
        : question.Options.Max(option => Math.Max(0, Votes(option, outcome)));

    private static double Votes(Option option, string outcome) => option.Outcomes?.GetValueOrDefault(outcome) ?? 0;

    private static int Percent(double points, double most) => most > 0 ? AssessmentScoring.Shown(Math.Clamp(100 * points / most, 0, 100)) : 0;
}
