using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Answers that stand for all that a question takes; null: it is left unanswered.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="StandForAll">Every other answer behaves like one of these, or lies between two of them.</param>
internal sealed record AnswerChoices(IReadOnlyList<Answer?> Answers, bool StandForAll)
{
    private const int MostSubsetsOf = 10;
    /// <summary>Comparisons take what agrees to 15 digits as equal; this is just beyond.</summary>
    private const double JustBeside = 1e-12;

    /// <param name="question">The question.</param>
    /// <param name="marks">Numbers and texts that formulas compare its answer with.</param>
    public static AnswerChoices Of(Question question, Marks marks)
    {
        var (answers, all) = Given(question, marks);
        return new(question.Required && answers.Count > 0 ? answers : [.. answers, null], all);
    }

    private static (IReadOnlyList<Answer?> Answers, bool All) Given(Question question, Marks marks) => question switch
    {
        MultipleQuestion multiple => Subsets(multiple),
        ChoiceQuestion choice => ([.. choice.Options.Select(option => new ChoiceAnswer(option.Id))], true),
        YesNoQuestion => ([new YesNoAnswer(true), new YesNoAnswer(false)], true),
        NumericQuestion numeric => ([.. Numbers(numeric, marks).Select(number => new NumberAnswer(number))], marks.ArePlain),
        TextQuestion or EmailQuestion => ([.. TypedTexts.For(marks, question is EmailQuestion).Select(text => new TextAnswer(text))], marks.ArePlain),
        _ => ([], true),
    };

    private static (IReadOnlyList<Answer?>, bool) Subsets(MultipleQuestion question)
    {
        var ids = question.Options.Select(option => option.Id).ToList();
        var (least, most) = SeveralChoices.Count(question);
        if (ids.Count <= MostSubsetsOf)
            return ([.. Enumerable.Range(1, (1 << ids.Count) - 1).Where(set => int.PopCount(set) >= least && int.PopCount(set) <= most)
                .Select(set => SeveralChoices.Of(question, ids.Where((_, i) => (set >> i & 1) == 1)))], true);
        // Those that earn least and most and nothing; they do not stand for the others.
        var byPoints = question.Options.Where(option => !option.LeftOut).OrderBy(option => option.Points ?? 0).Select(option => option.Id).ToList();
        List<Answer> some = [];
        if (byPoints.Count >= least) some.AddRange([SeveralChoices.Of(question, byPoints.Take(least)), SeveralChoices.Of(question, Enumerable.Reverse(byPoints).Take(most))]);
        if (SeveralChoices.LeftOut(question) is { } leftOut) some.Add(leftOut);
        if (least == 1) some.AddRange(ids.Select(id => SeveralChoices.Of(question, [id])));
        return ([.. some], false);
    }

    private static IEnumerable<double> Numbers(NumericQuestion question, Marks marks)
    {
        var ends = question is SliderQuestion slider ? new[] { slider.Min, slider.Max } : [];
        var beside = marks.Numbers.SelectMany(mark => new[] { mark, mark - Beside(mark), mark + Beside(mark) });
        return ends.Concat(beside).Append(question.Default ?? question.HardMin).Select(number => Math.Clamp(number, question.HardMin, question.HardMax))
            .Append(question.HardMin).Append(question.HardMax).Distinct();
    }

    private static double Beside(double mark) => mark == 0 ? JustBeside : Math.Abs(mark) * JustBeside;
}
