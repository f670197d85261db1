using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// Answers at which formulas like to fail: zeros, ends, the constants of the formulas, two of them at once, everything at an end; and for each
/// divisor the place where it changes its sign.
/// </summary>
internal sealed class Corners
{
    private const int Halvings = 80;
    private const int MostPairs = 1_500;
    private const int MostConstants = 12;

    /// <summary>Work on looking for the zeros of divisors.</summary>
    private const long MostWork = 10_000_000;

    private readonly Study study;
    private readonly Effort effort = new(MostWork);
    private readonly List<NumericQuestion> numbers;
    private readonly List<double> constants;

    public Corners(Study study)
    {
        this.study = study;
        numbers = [.. study.Compiled.Questions.OfType<NumericQuestion>()];
        constants = [.. study.Formulas.SelectMany(place => Trees.Walk(study.Compiled.Tree(place.Text))).OfType<NumberNode>().Select(node => node.Number).Distinct().Take(MostConstants)];
    }

    public IEnumerable<AnswerSet> All()
    {
        yield return study.Usual;
        foreach (var single in study.Compiled.Questions.SelectMany(question => Values(question).Select(value => Failures.With(study.Usual, question.Id, value)))) yield return single;
        foreach (var pair in Pairs().Take(MostPairs)) yield return pair;
        foreach (var end in Ends()) yield return end;
        foreach (var zero in Divisors()) yield return zero;
    }

    private IEnumerable<Answer?> Values(Question question) => question switch
    {
        NumericQuestion numeric => [.. Near(numeric).Select(number => new NumberAnswer(number)), .. numeric.NotApplicable is null ? Array.Empty<Answer>() : [new NotApplicableAnswer()]],
        TextQuestion or EmailQuestion or PhoneQuestion or Statement => [],
        _ => study.Steering.Choices(question).Answers,
    };

    private IEnumerable<double> Near(NumericQuestion question) =>
        Few(question).Concat(constants).Concat(constants.Select(constant => -constant)).Where(number => number >= question.HardMin && number <= question.HardMax).Distinct();

    private static IEnumerable<double> Few(NumericQuestion question) =>
        [0, question.HardMin, question.HardMax, .. question is SliderQuestion slider ? new[] { slider.Min, slider.Max } : [1]];

    private IEnumerable<AnswerSet> Pairs()
    {
        for (var i = 0; i < numbers.Count; i++)
            for (var j = i + 1; j < numbers.Count; j++)
                foreach (var first in Usual(numbers[i]))
                    foreach (var second in Usual(numbers[j]))
                        yield return Failures.With(Failures.With(study.Usual, numbers[i].Id, new NumberAnswer(first)), numbers[j].Id, new NumberAnswer(second));
    }

    private static IEnumerable<double> Usual(NumericQuestion question) => Few(question).Where(number => number >= question.HardMin && number <= question.HardMax && Math.Abs(number) <= 1e9).Distinct();

    private IEnumerable<AnswerSet> Ends()
    {
        yield return Everywhere(question => question is SliderQuestion slider ? slider.Min : question.HardMin);
        yield return Everywhere(question => question is SliderQuestion slider ? slider.Max : question.Default ?? 1);
        yield return Everywhere(question => question.HardMax);
    }

    private AnswerSet Everywhere(Func<NumericQuestion, double> number) =>
        numbers.Aggregate(study.Usual, (given, question) => Failures.With(given, question.Id, new NumberAnswer(number(question))));

    /// <summary>For every divisor that some number moves: where it is nothing, by halving between two answers with different signs.</summary>
    private IEnumerable<AnswerSet> Divisors()
    {
        foreach (var divisor in study.Formulas.Where(place => !place.InYearTable).SelectMany(place => Trees.Walk(study.Compiled.Tree(place.Text))).OfType<BinaryNode>()
            .Where(node => node.Operator is BinaryOperator.Divide && node.Right is not (NumberNode or NameNode)).Select(node => node.Right).Distinct())
        {
            var names = study.NamesBehind(divisor);
            foreach (var question in numbers.Where(question => names.Contains(NameRules.Key(question.Id))))
                if (Zero(divisor, question) is { } zero) yield return zero;
        }
    }

    private AnswerSet? Zero(Node divisor, NumericQuestion question)
    {
        var (low, high) = question is SliderQuestion slider ? (slider.Min, slider.Max) : (question.HardMin, Math.Min(question.HardMax, 100 * Math.Max(1, question.Default ?? 1)));
        var (below, above) = (At(divisor, question, low), At(divisor, question, high));
        if (below is null || above is null || Math.Sign(below.Value) * Math.Sign(above.Value) >= 0) return null;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = low + (high - low) / 2;
            if (At(divisor, question, middle) is not { } value) return null;
            if (value == 0) return Failures.With(study.Usual, question.Id, new NumberAnswer(middle));
            if (Math.Sign(value) == Math.Sign(below.Value)) low = middle;
            else high = middle;
        }
        return null;
    }

    private double? At(Node divisor, NumericQuestion question, double number)
    {
        if (effort.IsSpent) return null;
        var scope = study.Try(Failures.With(study.Usual, question.Id, new NumberAnswer(number))).Scope;
        effort.Spend(study.Cost.Of(scope));
        return Interpreter.Evaluate(divisor, scope) is { IsNumber: true } value ? value.Number : null;
    }
}
