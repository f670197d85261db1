using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>An error blocks publishing, so there has to be nobody whom it is wrong about.</summary>
public sealed class ClaimingOnlyWhatIsProved
{
    private const int Visitors = 500;

    [Theory]
    [InlineData(false), InlineData(true)]
    public void An_outcome_that_a_few_of_many_choices_lead_to_is_not_out_of_reach(bool fraction)
    {
        var definition = Quiz(["K", "S"], Several("many", 20, n => n < 4 ? [("K", 2)] : [("S", 1), ("K", -1)]),
            fraction ? Samples.Voting("q", ("s", "S", 7), ("k", "K", 0.5)) : Samples.Voting("q", ("s", "S", 7)));
        var chosen = Samples.Outcome(definition, """{ "many": ["o0","o1","o2","o3"], "q": "s" }""").Result;

        var report = Prover.Run(definition, null, Visitors);

        Assert.Equal("K", chosen.Outcome!.Id);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "unreachable-outcome");
        Assert.Equal((-16, 8 + (fraction ? 0.5 : 0), true), Points(report, "K"));
    }

    [Fact]
    public void An_outcome_that_no_choices_of_many_lead_to_is_out_of_reach()
    {
        var definition = Quiz(["K", "S", "T"], Several("many", 20, n => n % 2 == 0 ? [("S", 2), ("K", 0.9)] : [("T", 2), ("K", 0.9)]), Samples.Voting("q", ("s", "S", 1), ("t", "T", 1)));

        var report = Prover.Run(definition, null, Visitors);

        Assert.Equal(["outcomes[0]"], report.Errors.Select(finding => finding.Path));
    }

    [Fact]
    public void The_most_of_many_choices_is_that_of_the_best_that_may_be_chosen_together()
    {
        var definition = Quiz(["K", "S"], Several("many", 11, n => n < 2 ? [("K", 1)] : [("S", 1)], most: 2));

        var report = Prover.Run(definition, null, Visitors);

        Assert.Equal((0, 2, true), Points(report, "K"));
    }

    [Fact]
    public void The_points_of_many_choices_are_those_of_all_answers()
    {
        var random = new Random(11);
        for (var i = 0; i < 6; i++)
        {
            var definition = Quiz(["K", "S"], Many(random, category: null), Samples.Voting("q", ("s", "S", 3), ("k", "K", 2)));
            var results = All(definition).Select(outcome => outcome.Result).ToList();

            var report = Prover.Run(definition, null, Visitors);

            foreach (var id in new[] { "K", "S" })
            {
                var points = results.Select(result => result.Outcomes.Single(outcome => outcome.Id == id).Points).ToList();
                Assert.Equal((Math.Round(points.Min(), 6), Math.Round(points.Max(), 6), true), Points(report, id));
                Assert.Equal(results.TrueForAll(result => result.Outcome!.Id != id), report.Findings.Any(finding => finding.Code == "unreachable-outcome" && finding.Message.Contains($"“{id}”", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void The_scores_of_many_choices_are_those_of_all_answers()
    {
        var random = new Random(12);
        for (var i = 0; i < 6; i++)
        {
            var definition = Samples.Assessment(Many(random, "x"), Samples.Scored("q", "x", 1));
            var raws = All(definition).Select(outcome => outcome.Result.Raw).OfType<double>().ToList();

            var score = Prover.Run(definition, null, Visitors).Attainable.Single(range => range.Of == "score");

            Assert.True(score.IsExact);
            Assert.Equal((raws.Min(), raws.Max()), (score.Least, score.Most), (one, other) => Math.Abs(one.Item1 - other.Item1) < 1e-9 && Math.Abs(one.Item2 - other.Item2) < 1e-9);
        }
    }

    [Theory]
    [InlineData("plz<\"10000\""), InlineData("plz<=\"10000\""), InlineData("plz>\"99\""), InlineData("AND(plz>\"10000\",plz<\"10001\")"), InlineData("NOT(plz>=\"10000\")"), InlineData("AND(plz,plz<>\"x\")")]
    public void A_text_may_lie_on_either_side_of_another(string condition)
    {
        var plz = new TextQuestion { Id = "plz", Title = "Postcode" };
        var definition = Samples.Calculator(plz) with { Steps = [Samples.Step("one", plz), Samples.Step("two", Samples.Slider("n")) with { ShowIf = condition }] };

        var report = Prover.Run(definition, null, Visitors);

        Assert.DoesNotContain(report.Findings, finding => finding.Code is "unreachable-step" or "unreachable-question");
    }

    [Fact]
    public void A_text_cannot_be_smaller_and_larger_at_once()
    {
        var plz = new TextQuestion { Id = "plz", Title = "Postcode" };
        var definition = Samples.Calculator(plz) with { Steps = [Samples.Step("one", plz), Samples.Step("two", Samples.Slider("n")) with { ShowIf = "AND(plz<\"10000\",plz>\"20000\")" }] };

        Assert.Contains(Prover.Run(definition, null, Visitors).Errors, finding => finding is { Path: "steps[1]", Code: "unreachable-step" });
    }

    [Fact]
    public void An_address_may_come_before_a_letter()
    {
        var mail = new EmailQuestion { Id = "mail", Title = "Mail" };
        var definition = Samples.Calculator(mail) with { Steps = [Samples.Step("one", mail), Samples.Step("two", Samples.Slider("n")) with { ShowIf = "mail<\"n\"" }] };

        Assert.Empty(Prover.Run(definition, null, Visitors).Errors);
    }

    [Fact]
    public void The_points_behind_the_order_of_a_text_count()
    {
        var definition = Quiz(["K", "S"], new TextQuestion { Id = "who", Title = "Who?" }, Samples.Voting("q1", ("k", "K", 2), ("s", "S", 1)),
            Samples.Voting("q2", ("k", "K", 2), ("s", "S", 1)) with { ShowIf = "who<\"b\"" });

        Assert.Equal((0, 4, true), Points(Prover.Run(definition, null, Visitors), "K"));
    }

    [Fact]
    public void A_rule_that_no_simulated_visitor_meets_is_no_proof()
    {
        var vat = new TextQuestion { Id = "vat", Title = "VAT number", Rules = [new("LEN(vat)=11", "Eleven characters.")] };
        var size = new NumberQuestion { Id = "size", Title = "Size", Rules = [new("AND(size>=20000,MOD(size,500)=250)", "Another size.")] };

        var report = Prover.Run(Samples.Calculator(vat, size), null, Visitors);

        Assert.Empty(report.Errors);
        Assert.Equal(["steps[0].questions[0]", "steps[0].questions[1]"], report.Warnings.Where(finding => finding.Code == "dead-end").Select(finding => finding.Path).Order());
    }

    [Fact]
    public void A_rule_that_no_answer_meets_is_an_error()
    {
        var size = new NumberQuestion { Id = "size", Title = "Size", Rules = [new("AND(size>5,size<5)", "Another size.")] };

        var finding = Assert.Single(Prover.Run(Samples.Calculator(size), null, Visitors).Errors);

        Assert.Equal(("steps[0].questions[0]", "dead-end"), (finding.Path, finding.Code));
    }

    [Fact]
    public void A_formula_over_what_people_type_need_not_fail_for_them()
    {
        var definition = Samples.Calculator(new TextQuestion { Id = "postcode", Title = "Postcode" }) with
        {
            Tables = [new() { Id = "regions", Columns = ["code", "rate"], Rows = [[Scalar.Of("10115"), Scalar.Of(3)], [Scalar.Of("80331"), Scalar.Of(4)]] }],
            Variables = [Samples.Variable("rate", "VLOOKUP(postcode,regions,2,FALSE)")],
        };

        var report = Prover.Run(definition, null, Visitors);

        Assert.Empty(report.Errors);
        Assert.Equal(Severity.Note, Assert.Single(report.Findings, finding => finding.Code == "always-fails").Severity);
    }

    [Theory]
    [InlineData("VLOOKUP(c,{\"x\",1},2,FALSE)", Severity.Error), InlineData("VLOOKUP(n,{77.5,1},2,FALSE)", Severity.Warning), InlineData("n/(n-n)", Severity.Error)]
    public void A_formula_fails_for_everybody_where_all_answers_show_it(string formula, Severity severity)
    {
        var definition = Samples.Calculator(Samples.Choice("c", "a", "b"), new NumberQuestion { Id = "n", Title = "n" }) with { Variables = [Samples.Variable("v", formula)] };

        Assert.Equal(severity, Assert.Single(Prover.Run(definition, null, Visitors).Findings, finding => finding.Code == "always-fails").Severity);
    }

    [Fact]
    public void A_question_behind_an_answer_that_a_rule_refuses_is_told()
    {
        var (a, b) = (Samples.Slider("q_a", max: 5) with { HardMax = 5 }, Samples.Choice("q_b", "o0", "o1") with { Rules = [new("OR(NOT(q_a<=5),q_b=\"o0\")", "Choose the first.")] });

        var report = Prover.Run(Samples.Calculator(a, b, Samples.Choice("q_c", "x", "y") with { ShowIf = "q_b=\"o1\"" }), null, Visitors);

        Assert.Contains(report.Errors, finding => finding is { Path: "steps[0].questions[2]", Code: "unreachable-question" });
    }

    [Theory]
    [InlineData("q=\"c\"", Severity.Warning), InlineData("LEN(q&u)=40", Severity.Note)]
    public void An_optional_question_that_takes_no_answer_is_told(string rule, Severity severity)
    {
        var definition = Samples.Calculator(new TextQuestion { Id = "u", Title = "u" }, Samples.Choice("q", "a", "b") with { Required = false, Rules = [new(rule, "Another.")] });

        Assert.Equal(severity, Assert.Single(Prover.Run(definition, null, Visitors).Findings, finding => finding.Code == "no-answer-taken").Severity);
    }

    [Fact]
    public void A_large_table_leaves_time_for_fewer_visitors_and_says_so()
    {
        var definition = Samples.Calculator(Samples.Slider("x")) with
        {
            Tables = [new() { Id = "big", Columns = ["n"], Rows = [.. Enumerable.Range(0, 10_000).Select(n => (IReadOnlyList<Scalar>)[Scalar.Of(n)])] }],
            Variables = [Samples.Variable("v", "SUM(big)*x")],
        };

        var report = Prover.Run(definition);

        Assert.InRange(report.Visitors, 100, Prover.Visitors - 1);
        Assert.All(report.Spread, spread => Assert.Equal(report.Visitors, spread.Shares.Sum(share => share.Visitors)));
    }

    [Fact]
    public void Where_votes_have_too_many_sums_nothing_is_claimed()
    {
        SingleQuestion Free(int n) => new()
        {
            Id = $"f{n}", Title = $"f{n}", ShowIf = n == 0 ? "OR(s0=\"a\",s1=\"a\",s2=\"a\")" : null,
            Options = [.. "abcd".Select((id, i) => new Option { Id = $"{id}", Label = $"{id}", Outcomes = new Dictionary<string, double> { [i % 2 == 0 ? "K" : "S"] = 1 + Math.Round(Math.Sqrt(7 * n + i + 2) % 1, 4) / 100, ["T"] = 0.45 } })],
        };
        var steering = Enumerable.Range(0, 3).Select(n => Samples.Voting($"s{n}", ("a", "K", 0.001 * (n + 1)), ("b", "S", 0.002 * (n + 1))));
        var definition = Quiz(["K", "S", "T"], [.. steering, .. Enumerable.Range(0, 9).Select(Free)]);

        var report = Prover.Run(definition, null, Visitors);

        Assert.Empty(report.Errors);
        Assert.Equal("outcomes[2]", Assert.Single(report.Findings, finding => finding.Code == "outcome-not-met").Path);
    }

    private static (double Least, double Most, bool IsExact) Points(ProofReport report, string outcome)
    {
        var range = report.Attainable.Single(range => range.Of == "points" && range.Id == outcome);
        return (Math.Round(range.Least, 6), Math.Round(range.Most, 6), range.IsExact);
    }

    private static QuizDefinition Quiz(string[] outcomes, params Question[] questions) => Samples.Quiz(questions) with { Outcomes = [.. outcomes.Select(id => new QuizOutcome { Id = id, Title = id })], TieOrder = [.. outcomes.Reverse()] };

    private static MultipleQuestion Several(string id, int options, Func<int, (string Outcome, double Points)[]> votes, int? most = null) => new()
    {
        Id = id, Title = id, Max = most, Options = [.. Enumerable.Range(0, options).Select(n => new Option { Id = $"o{n}", Label = $"o{n}", Outcomes = votes(n).ToDictionary(vote => vote.Outcome, vote => vote.Points) })],
    };

    private static MultipleQuestion Many(Random random, string? category)
    {
        var (least, options) = (random.Next(1, 4), 11);
        return new()
        {
            Id = "many", Title = "many", Category = category, Required = random.Next(3) > 0, Min = least, Max = random.Next(2) == 0 ? null : least + random.Next(3), MaxPoints = category is null || random.Next(2) == 0 ? null : 3,
            Options = [.. Enumerable.Range(0, options).Select(n => new Option
            {
                Id = $"o{n}", Label = $"o{n}", LeftOut = n == 10 && random.Next(2) == 0, Points = category is null ? null : random.Next(1, 5),
                Outcomes = category is not null ? null : new Dictionary<string, double> { ["K"] = random.Next(-2, 3), ["S"] = random.Next(-1, 4) / 4.0 },
            })],
        };
    }

    /// <summary>Every answer to a question with many choices and one with a single choice that the server takes.</summary>
    private static IEnumerable<Outcome> All(Definition definition)
    {
        var compiled = CompiledDefinition.Compile(definition);
        var (many, single) = (definition.Questions.OfType<MultipleQuestion>().Single(), definition.Questions.OfType<SingleQuestion>().Single());
        for (var set = 0; set < 1 << many.Options.Count; set++)
        {
            var chosen = many.Options.Where((_, i) => (set >> i & 1) == 1).Select(option => option.Id).ToList();
            if (chosen.Count == 0 ? many.Required : chosen.Count < many.Min || chosen.Count > many.Max) continue;
            foreach (var option in single.Options)
            {
                var answers = new Dictionary<string, Answer> { [single.Id] = new ChoiceAnswer(option.Id) };
                if (chosen.Count > 0) answers[many.Id] = new ChoicesAnswer(chosen);
                yield return Outcome.Of(compiled, new(answers), null);
            }
        }
    }
}
