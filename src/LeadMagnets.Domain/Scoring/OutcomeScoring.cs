using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The outcome of a quiz (domain.md G2): most points win; between equals the decisive question's answer, then the tie order. The match is the
/// points of the most that the questions could give; those that a branch skipped, that were answered "not applicable", or that are optional and
/// without an answer, take no part in either.
/// </summary>
public static class OutcomeScoring
{
    public static Result Of(QuizDefinition definition, Walk walk)
    {
        var questions = Counted(definition, walk);
        var result = Verdict(definition, questions, walk.Answers);
        return result with
        {
            Votes = [.. questions.Select(question => Spoken(question, walk.Answers, result.Outcome!.Id)).Where(vote => vote.Points != 0)],
        };
    }

    /// <summary>The winner and the points, without the answers that spoke for it.</summary>
    internal static Result Verdict(QuizDefinition definition, Walk walk) => Verdict(definition, Counted(definition, walk), walk.Answers);

    /// <summary>The questions that take part, in the order of the document.</summary>
    internal static List<ChoiceQuestion> Counted(QuizDefinition definition, Walk walk) =>
        [.. definition.Questions.OfType<ChoiceQuestion>().Where(question => TakesPart(question, walk))];

    private static Result Verdict(QuizDefinition definition, List<ChoiceQuestion> questions, AnswerSet answers)
    {
        var points = Points(definition, questions, answers);
        var (winner, how) = Winner(definition, points, answers);
        var title = definition.Outcomes.First(outcome => outcome.Id == winner).Title;
        return new Result
        {
            Kind = "quiz",
            Outcome = new(winner, title, how),
            Outcomes = [.. definition.Outcomes.Select(outcome =>
                new OutcomeMatch(outcome.Id, points[outcome.Id], Percent(points[outcome.Id], questions.Sum(question => Most(question, outcome.Id)))))],
        };
    }

    private static Dictionary<string, double> Points(QuizDefinition definition, List<ChoiceQuestion> questions, AnswerSet answers)
    {
        var points = definition.Outcomes.ToDictionary(outcome => outcome.Id, _ => 0.0);
        foreach (var question in questions)
        {
            var chosen = Chosen(question, answers).ToList();
            foreach (var outcome in definition.Outcomes) points[outcome.Id] += chosen.Sum(option => Votes(option, outcome.Id));
        }
        return points;
    }

    private static bool TakesPart(ChoiceQuestion question, Walk walk) => walk.Shown.Contains(question.Id)
        && (walk.Answers[question.Id] is null ? question.Required || question.UnansweredCountsZero : !Chosen(question, walk.Answers).Any(option => option.LeftOut));

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

    private static Vote Spoken(ChoiceQuestion question, AnswerSet answers, string outcome)
    {
        var spoke = Chosen(question, answers).Where(option => Votes(option, outcome) != 0).ToList();
        return new(question.Id, [.. spoke.Select(option => option.Id)], spoke.Sum(option => Votes(option, outcome)));
    }

    private static double Given(ChoiceQuestion question, AnswerSet answers, string outcome) => Chosen(question, answers).Sum(option => Votes(option, outcome));

    internal static IEnumerable<Option> Chosen(ChoiceQuestion question, AnswerSet answers) => answers[question.Id] switch
    {
        ChoiceAnswer choice => question.Options.Where(option => option.Id == choice.Option),
        ChoicesAnswer choices => question.Options.Where(option => choices.Options.Contains(option.Id)),
        _ => [],
    };

    /// <summary>The most that a question can give to an outcome: its best option, or the best that can be chosen together.</summary>
    internal static double Most(ChoiceQuestion question, string outcome)
    {
        return question is MultipleQuestion multiple
            ? QuestionScoring.Most(multiple, option => Votes(option, outcome))
            : question.Options.Where(option => !option.LeftOut).Select(option => Math.Max(0, Votes(option, outcome))).DefaultIfEmpty().Max();
    }

    internal static double Votes(Option option, string outcome) => option.Outcomes?.GetValueOrDefault(outcome) ?? 0;

    private static int Percent(double points, double most) => most > 0 ? AssessmentScoring.Shown(Math.Clamp(100 * points / most, 0, 100)) : 0;
}
