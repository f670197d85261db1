using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>What the prover claims of small random magnets, against all answers that there are.</summary>
public sealed class ExactRanges
{
    private const int Magnets = 60;
    private const int Visitors = 200;

    [Fact]
    public void The_ranges_of_scores_are_those_of_all_answers()
    {
        var random = new Random(7);
        for (var i = 0; i < Magnets; i++)
        {
            var definition = Assessment(random);
            var results = All(definition).Select(outcome => outcome.Result).ToList();
            var report = Prover.Run(definition, null, Visitors);

            var score = report.Attainable.SingleOrDefault(range => range.Of == "score");
            Assert.Equal(results.Any(result => result.Raw is not null), score is not null);
            if (score is not null) Same(score, results.Select(result => result.Raw).OfType<double>());
            foreach (var range in report.Attainable.Where(range => range.Of == "category"))
                Same(range, results.SelectMany(result => result.Categories).Where(category => category.Id == range.Id).Select(category => category.Raw).OfType<double>());
            Assert.Equal(results.Any(result => result.Raw is null), report.Findings.Any(finding => finding.Code == "no-score"));
        }
    }

    [Fact]
    public void A_band_is_out_of_reach_exactly_where_no_answers_lead_to_it()
    {
        var random = new Random(8);
        var unreachable = 0;
        for (var i = 0; i < Magnets; i++)
        {
            var definition = Assessment(random);
            var met = All(definition).Select(outcome => outcome.Result.Band?.Id).ToHashSet();
            var report = Prover.Run(definition, null, Visitors);

            var claimed = Claimed(report, "unreachable-band").ToList();
            Assert.Equal(definition.Bands.Index().Where(band => !met.Contains(band.Item.Id)).Select(band => $"bands[{band.Index}]"), claimed.Order());
            unreachable += claimed.Count;
        }
        Assert.InRange(unreachable, 5, Magnets * 3);
    }

    [Fact]
    public void A_question_is_out_of_reach_exactly_where_nobody_sees_it()
    {
        var random = new Random(9);
        var unreachable = 0;
        for (var i = 0; i < Magnets; i++)
        {
            var definition = Assessment(random);
            var shown = All(definition).SelectMany(outcome => outcome.Walk.Shown).ToHashSet();
            var report = Prover.Run(definition, null, Visitors);

            var hidden = definition.Steps[0].Questions.Index().Where(question => !shown.Contains(question.Item.Id)).Select(question => $"steps[0].questions[{question.Index}]").ToList();
            Assert.Equal(hidden, Claimed(report, "unreachable-question").Order());
            unreachable += hidden.Count;
        }
        Assert.InRange(unreachable, 3, Magnets * 3);
    }

    [Fact]
    public void Points_and_winners_of_a_quiz_are_those_of_all_answers()
    {
        var random = new Random(10);
        var unreachable = 0;
        for (var i = 0; i < Magnets; i++)
        {
            var definition = Quiz(random);
            if (DefinitionCheck.Check(definition).Count > 0) continue;
            var results = All(definition).Select(outcome => outcome.Result).ToList();
            var report = Prover.Run(definition, null, Visitors);

            foreach (var range in report.Attainable.Where(range => range.Of == "points"))
                Same(range, results.Select(result => result.Outcomes.Single(outcome => outcome.Id == range.Id).Points));
            var won = results.Select(result => result.Outcome!.Id).ToHashSet();
            var lost = definition.Outcomes.Index().Where(outcome => !won.Contains(outcome.Item.Id)).Select(outcome => $"outcomes[{outcome.Index}]").ToList();
            Assert.Equal(lost, Claimed(report, "unreachable-outcome").Order());
            unreachable += lost.Count;
        }
        Assert.InRange(unreachable, 3, Magnets * 2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        var definition = Domain.Templates.Templates.Find("pm-style")!.Definition;

        var (one, two) = (Prover.Run(definition, null, Visitors), Prover.Run(definition, null, Visitors));

        Assert.Equal(one.Spread.SelectMany(spread => spread.Shares), two.Spread.SelectMany(spread => spread.Shares));
        Assert.Equal(one.Attainable, two.Attainable);
        Assert.Equal(one.Findings.Select(finding => finding.Key), two.Findings.Select(finding => finding.Key));
    }

    private static IEnumerable<string> Claimed(ProofReport report, string code) => report.Findings.Where(finding => finding.Code == code).Select(finding => finding.Path);

    private static void Same(Attainable range, IEnumerable<double> values)
    {
        var all = values.ToList();
        Assert.True(range.IsExact);
        Assert.Equal(all.Min(), range.Least, 1e-9);
        Assert.Equal(all.Max(), range.Most, 1e-9);
    }

    /// <summary>Every answer set that the server takes.</summary>
    private static IEnumerable<Outcome> All(Definition definition)
    {
        var compiled = CompiledDefinition.Compile(definition);
        IEnumerable<Dictionary<string, Answer>> sets = [[]];
        foreach (var question in definition.Questions)
        {
            var choices = Answers(question).ToList();
            sets = [.. sets.SelectMany(set => choices.Select(choice => choice is null ? set : new Dictionary<string, Answer>(set) { [question.Id] = choice }))];
        }
        return sets.Select(set => Outcome.Of(compiled, new(set), null));
    }

    private static IEnumerable<Answer?> Answers(Question question)
    {
        if (!question.Required) yield return null;
        if (question is YesNoQuestion)
        {
            yield return new YesNoAnswer(true);
            yield return new YesNoAnswer(false);
        }
        if (question is MultipleQuestion multiple)
            for (var set = 1; set < 1 << multiple.Options.Count; set++)
                yield return new ChoicesAnswer([.. multiple.Options.Where((_, i) => (set >> i & 1) == 1).Select(option => option.Id)]);
        if (question is SingleQuestion single)
            foreach (var option in single.Options) yield return new ChoiceAnswer(option.Id);
    }

    private static AssessmentDefinition Assessment(Random random)
    {
        var questions = Enumerable.Range(0, random.Next(3, 6)).Select(i => Question(random, i)).ToArray();
        var definition = Samples.Assessment(questions);
        return definition with
        {
            Categories = [.. definition.Categories.Select(category => category with { Weight = random.Next(1, 4) })],
            Bands = [new() { Id = "a", From = 0, To = 19, Title = "A" }, new() { Id = "b", From = 20, To = 47, Title = "B" }, new() { Id = "c", From = 48, To = 52, Title = "C" }, new() { Id = "d", From = 53, To = 100, Title = "D" }],
        };
    }

    private static ScoredQuestion Question(Random random, int index)
    {
        var (id, category) = ($"q{index}", $"k{random.Next(2)}");
        var show = index > 0 && random.Next(3) == 0 ? Condition(random, index) : null;
        var (required, zero, weight) = (random.Next(4) > 0, random.Next(2) == 0, random.Next(1, 4));
        Option[] options = [.. Enumerable.Range(0, random.Next(2, 4)).Select(n => new Option { Id = $"{n}", Label = $"{n}", Points = random.Next(0, 4), LeftOut = n > 0 && random.Next(4) == 0 }), new() { Id = "best", Label = "best", Points = 3 }];
        return random.Next(4) switch
        {
            0 => new YesNoQuestion { Id = id, Title = id, Category = category, ShowIf = show, Required = required, UnansweredCountsZero = zero, Weight = weight },
            1 => new MultipleQuestion { Id = id, Title = id, Category = category, ShowIf = show, Required = required, UnansweredCountsZero = zero, Weight = weight, Options = [.. options.Take(2), options[^1]] },
            _ => new SingleQuestion { Id = id, Title = id, Category = category, ShowIf = show, Required = required, UnansweredCountsZero = zero, Weight = weight, Options = options },
        };
    }

    private static string Condition(Random random, int index)
    {
        var (one, two) = ($"q{random.Next(index)}", $"q{random.Next(index)}");
        return random.Next(4) switch
        {
            0 => $"{one}=\"0\"",
            1 => $"AND({one}=\"0\",{two}=\"best\")",
            2 => $"OR({one}=TRUE,{two}=\"1\")",
            _ => $"ISBLANK({one})",
        };
    }

    private static QuizDefinition Quiz(Random random)
    {
        string[] outcomes = ["X", "Y", "Z"];
        var questions = Enumerable.Range(0, random.Next(2, 5)).Select(i => new SingleQuestion
        {
            Id = $"q{i}", Title = $"q{i}", ShowIf = i > 1 && random.Next(3) == 0 ? "q0=\"0\"" : null, Required = random.Next(5) > 0,
            Options = [.. Enumerable.Range(0, random.Next(2, 4)).Select(n => new Option { Id = $"{n}", Label = $"{n}", Outcomes = new Dictionary<string, double> { [outcomes[random.Next(3)]] = random.Next(1, 4), ["X"] = random.Next(-1, 2) } })],
        }).ToArray();
        return Samples.Quiz(questions) with
        {
            Outcomes = [.. outcomes.Select(id => new QuizOutcome { Id = id, Title = id })], TieOrder = ["Z", "X", "Y"], DecisiveQuestion = random.Next(2) == 0 ? "q1" : null,
        };
    }
}
