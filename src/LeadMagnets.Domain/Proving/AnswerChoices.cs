using System.Diagnostics;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Proving;

/// <summary>Answers that stand for all that a question takes; null: it is left unanswered.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="StandForAll">Every other answer behaves like one of these, or lies between two of them.</param>
internal sealed record AnswerChoices(IReadOnlyList<Answer?> Answers, bool StandForAll)
{
    private const int MostSubsetsOf = 10;
    private const string SomePhone = "+442079460000";
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
        MatrixQuestion matrix => ListChoices.Rows(matrix),
        RankingQuestion ranking => ListChoices.Orders(ranking),
        YesNoQuestion => ([new YesNoAnswer(true), new YesNoAnswer(false)], true),
        // A box that has to be ticked is ticked by everybody who comes to the end.
        ConsentQuestion => (question.Required ? [new YesNoAnswer(true)] : [new YesNoAnswer(true), new YesNoAnswer(false)], true),
        MeasuredQuestion measured => ([.. Measures(measured, marks), .. measured.NotApplicable is null ? Array.Empty<Answer>() : [new NotApplicableAnswer()]], measured is ScaleQuestion || marks.ArePlain),
        DateQuestion date => ([.. Days(date, marks).Select(day => new DateAnswer(day))], marks.ArePlain),
        CountryQuestion => Codes(marks),
        PhoneQuestion => ([.. marks.Texts.Where(text => PhoneNumber.Read(text) == text).Append(SomePhone).Distinct().Select(text => new TextAnswer(text))], marks.ArePlain && !marks.AreOrdered),
        TextQuestion or EmailQuestion => ([.. TypedTexts.For(marks, question is EmailQuestion).Select(text => new TextAnswer(text))], marks.ArePlain),
        _ => ([], true),
    };

    private static IEnumerable<Answer> Measures(MeasuredQuestion question, Marks marks) => question switch
    {
        ScaleQuestion scale => Enumerable.Range((int)scale.Least, (int)(scale.Most - scale.Least) + 1).Select(point => new NumberAnswer(point)),
        NumericQuestion numeric => Numbers(numeric, marks).Select(number => new NumberAnswer(number)),
        _ => throw new UnreachableException(question.GetType().Name),
    };

    /// <summary>The days of the marks, those beside them, and the ends.</summary>
    private static IEnumerable<DateOnly> Days(DateQuestion question, Marks marks)
    {
        var first = DayText.Bound(question.Min, SimulatedDay.Day) ?? DateSerial.DateOf(DateSerial.First);
        var last = DayText.Bound(question.Max, SimulatedDay.Day) ?? DateSerial.DateOf(DateSerial.Last);
        var beside = marks.Numbers.Where(DateSerial.IsDate).SelectMany(mark => new[] { Math.Floor(mark) - 1, Math.Floor(mark), Math.Floor(mark) + 1 })
            .Where(DateSerial.IsDate).Select(serial => DateSerial.DateOf((int)serial));
        return beside.Append(SimulatedDay.Day).Select(day => day < first ? first : day > last ? last : day).Append(first).Append(last).Distinct();
    }

    /// <summary>All countries, or where formulas only ask for some, these and one other.</summary>
    private static (IReadOnlyList<Answer?>, bool) Codes(Marks marks)
    {
        if (!marks.ArePlain || marks.AreOrdered) return ([.. Countries.All.Select(code => new TextAnswer(code))], true);
        var asked = marks.Texts.Select(text => text.ToUpperInvariant()).Where(Countries.Contains).Distinct().ToList();
        return ([.. asked.Append(Countries.All.First(code => !asked.Contains(code))).Select(code => new TextAnswer(code))], true);
    }

    private static (IReadOnlyList<Answer?>, bool) Subsets(MultipleQuestion question)
    {
        List<Answer> alone = [.. SeveralChoices.Alone(question).Select(one => one.Answer)];
        var ids = SeveralChoices.Together(question).Select(option => option.Id).ToList();
        var (least, most) = SeveralChoices.Count(question);
        if (ids.Count <= MostSubsetsOf)
            return ([.. Enumerable.Range(1, (1 << ids.Count) - 1).Where(set => int.PopCount(set) >= least && int.PopCount(set) <= most)
                .Select(set => SeveralChoices.Of(question, ids.Where((_, i) => (set >> i & 1) == 1))), .. alone], true);
        // Those that earn least and most and nothing; they do not stand for the others.
        var byPoints = SeveralChoices.Together(question).Where(option => !option.LeftOut).OrderBy(option => option.Points ?? 0).Select(option => option.Id).ToList();
        List<Answer> some = alone;
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
