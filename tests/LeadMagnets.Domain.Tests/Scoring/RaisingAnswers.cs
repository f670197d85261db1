using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

/// <summary>Whatever the weights, ways of weighing and caps: a better answer to one question never makes the result worse.</summary>
public sealed class RaisingAnswers
{
    private const int Magnets = 400;

    [Fact]
    public void A_better_answer_never_lowers_a_score_a_category_or_a_grade()
    {
        var random = new Random(20261122);
        var raised = 0;
        for (var magnet = 0; magnet < Magnets; magnet++)
        {
            var definition = Definition(random);
            var compiled = CompiledDefinition.Compile(definition);
            var answers = new AnswerSet(definition.Questions.Where(_ => random.Next(8) > 0).Select(question => KeyValuePair.Create(question.Id, Any(question, random))));
            var before = AssessmentScoring.Of(compiled, Walk.Through(compiled, answers));
            foreach (var question in definition.Questions.OfType<ScoredQuestion>())
            {
                if (answers[question.Id] is not { } given || Better(question, given, random) is not { } better) continue;
                var after = AssessmentScoring.Of(compiled, Walk.Through(compiled, answers.With(question.Id, better)));
                var story = $"magnet {magnet}, {question.Id}: {given} → {better}";
                Assert.True(after.Raw >= before.Raw - 1e-9, $"{story}: {before.Raw} → {after.Raw}");
                Assert.True(after.Score >= before.Score, $"{story}: {before.Score} → {after.Score}");
                Assert.All(before.Categories.Zip(after.Categories), pair => Assert.True(pair.Second.Score >= pair.First.Score || pair.First.Score is null, story));
                Assert.True(From(definition, after) >= From(definition, before), $"{story}: {before.Grade} → {after.Grade}");
                raised++;
            }
            Assert.All(before.Improvements, improvement => Assert.True(improvement.Gain > 0 && improvement.Score >= before.Score));
        }
        Assert.InRange(raised, Magnets, int.MaxValue);
    }

    private static int From(AssessmentDefinition definition, Result result) => definition.Grades.Single(grade => grade.Id == result.Grade!.Id).From;

    private static AssessmentDefinition Definition(Random random)
    {
        Question[] questions = [Ask("Q0", random) with { Category = "a" }, .. Enumerable.Range(1, random.Next(2, 9)).Select(n => Ask($"Q{n}", random))];
        string[] critical = [.. questions.Where(_ => random.Next(3) == 0).Select(question => question.Id).DefaultIfEmpty("Q0")];
        return Samples.Assessment(questions) with
        {
            Overall = random.Next(2) == 0 ? OverallBy.Categories : OverallBy.Questions,
            Categories = [.. "abc".Select(id => new Category { Id = $"{id}", Title = $"{id}", Weight = random.Next(1, 40) })],
            Grades = [new() { Id = "A", From = 80, Title = "A" }, new() { Id = "B", From = 50, Title = "B" }, new() { Id = "C", From = 20, Title = "C" }, new() { Id = "F", From = 0, Title = "F" }],
            GradeCaps = [.. Enumerable.Range(1, random.Next(1, critical.Length + 1)).Select(n => new GradeCap { Questions = critical, Failures = n, Grade = n == 1 ? "B" : "F", Reason = "Because." })],
        };
    }

    private static ScoredQuestion Ask(string id, Random random)
    {
        var (category, weight) = ($"{"abc"[random.Next(3)]}", random.Next(1, 6) / 2.0);
        return random.Next(4) switch
        {
            0 => Samples.Slider(id, min: 1, max: 1 + random.Next(1, 10)) with { Category = category, Weight = weight, Reversed = random.Next(2) == 0 },
            1 => new MultipleQuestion
            {
                Id = id, Title = id, Category = category, Weight = weight, MaxPoints = random.Next(2) == 0 ? 2 : null,
                Options = [.. Enumerable.Range(0, 4).Select(n => new Option { Id = $"{n}", Label = $"{n}", Points = n == 0 ? 3 : random.Next(0, 4) / 3.0 })],
            },
            2 => new YesNoQuestion { Id = id, Title = id, Category = category, Weight = weight, YesPoints = random.Next(0, 3), NoPoints = random.Next(1, 3) },
            _ => Samples.Scored(id, category, random.Next(1, 6), weight) with { Required = random.Next(3) > 0 },
        };
    }

    private static Answer Any(Question question, Random random) => question switch
    {
        SliderQuestion slider => new NumberAnswer(slider.Min + random.NextDouble() * (slider.Max - slider.Min)),
        MultipleQuestion multiple => new ChoicesAnswer([.. multiple.Options.Select(option => option.Id).Where(_ => random.Next(2) == 0).DefaultIfEmpty("0")]),
        YesNoQuestion => new YesNoAnswer(random.Next(2) == 0),
        ChoiceQuestion choice => new ChoiceAnswer(choice.Options[random.Next(choice.Options.Count)].Id),
        _ => throw new ArgumentException(question.GetType().Name),
    };

    /// <summary>An answer with more points, if there is one.</summary>
    private static Answer? Better(Question question, Answer given, Random random) => (question, given) switch
    {
        (SliderQuestion { Reversed: true } slider, NumberAnswer number) => new NumberAnswer(slider.Min + random.NextDouble() * (number.Number - slider.Min)),
        (SliderQuestion slider, NumberAnswer number) => new NumberAnswer(number.Number + random.NextDouble() * (slider.Max - number.Number)),
        (MultipleQuestion multiple, ChoicesAnswer choices) => multiple.Options.FirstOrDefault(option => option.Points > 0 && !choices.Options.Contains(option.Id)) is { } more
            ? new ChoicesAnswer([.. choices.Options, more.Id]) : null,
        (YesNoQuestion yesNo, YesNoAnswer answer) => (answer.Yes ? yesNo.YesPoints < yesNo.NoPoints : yesNo.NoPoints < yesNo.YesPoints) ? new YesNoAnswer(!answer.Yes) : null,
        (ChoiceQuestion choice, ChoiceAnswer answer) => int.Parse(answer.Option, System.Globalization.CultureInfo.InvariantCulture) + 1 is var next && next < choice.Options.Count ? new ChoiceAnswer($"{next}") : null,
        _ => null,
    };
}
