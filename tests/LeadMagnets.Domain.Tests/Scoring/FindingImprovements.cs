using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class FindingImprovements
{
    [Fact]
    public void Each_question_that_loses_points_has_its_best_other_answer()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2, weight: 3), Samples.Scored("B1", "y", 2));

        var improvements = Samples.Outcome(definition, """{ "A1": "1", "A2": "2", "B1": "0" }""").Result.Improvements;

        Assert.Equal([("B1", "2", 50.0, 94, "high"), ("A1", "2", 6.25, 50, "high")], improvements.Select(i => (i.Question, i.Answer, i.Gain, i.Score, i.Band!)));
    }

    /// <summary>What closing a gap is said to win is what scoring again yields, on every worked submission.</summary>
    [Theory]
    [InlineData("cyber-risk", 0), InlineData("cyber-risk", 1), InlineData("hr-compliance", 1), InlineData("marketing-ready", 0), InlineData("marketing-ready", 1)]
    public void A_gain_without_branches_is_the_gap(string template, int number)
    {
        var result = Reports.Given.Submission(template, number).Result;

        Assert.All(result.Gaps, gap => Assert.Equal(gap.Lost, result.Improvements.Single(i => i.Question == gap.Question).Gain, 9));
    }

    [Fact]
    public void The_cap_that_an_answer_lifts_is_counted()
    {
        var result = Reports.Given.Submission("hr-compliance", 0).Result;

        var improvement = Assert.Single(result.Improvements);
        Assert.Equal(("R2", "2", 12.5, 100, "A"), (improvement.Question, improvement.Answer, improvement.Gain, improvement.Score, improvement.Grade));
    }

    [Fact]
    public void An_answer_that_opens_a_question_nobody_answered_is_passed_over_for_the_next_best()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 3), Samples.Scored("A2", "x", 3) with { ShowIf = "A1=\"3\"" });

        var improvement = Assert.Single(Samples.Outcome(definition, """{ "A1": "0" }""").Result.Improvements);

        Assert.Equal(("2", 66.67), (improvement.Answer, Math.Round(improvement.Gain, 2)));
    }

    [Fact]
    public void An_answer_that_a_rule_refuses_is_passed_over_for_the_next_best()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 3) with { Rules = [new("A1<>\"3\"", "Not that.")] }, Samples.Scored("A2", "x", 1));

        var improvements = Samples.Outcome(definition, """{ "A1": "0", "A2": "1" }""").Result.Improvements;

        Assert.Equal("2", Assert.Single(improvements).Answer);
    }

    [Fact]
    public void An_answer_that_breaks_the_rule_of_another_question_is_passed_over()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2) with { Rules = [new("OR(A1<>\"2\",A2=\"0\")", "Not with that.")] });

        var improvements = Samples.Outcome(definition, """{ "A1": "0", "A2": "1" }""").Result.Improvements;

        Assert.Equal([("A1", "1"), ("A2", "2")], improvements.Select(i => (i.Question, (string)i.Answer)).Order());
    }

    [Theory]
    [InlineData(true, "A1=\"2\"", null), InlineData(false, null, "A1=\"2\""), InlineData(false, "A1=\"2\"", "A1=\"2\"")]
    public void An_answer_that_makes_a_question_needed_that_nobody_answered_is_passed_over(bool required, string? showIf, string? requiredIf)
    {
        var needed = new TextQuestion { Id = "why", Title = "Why?", Required = required, ShowIf = showIf, RequiredIf = requiredIf };
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), needed);

        Assert.Equal("1", Assert.Single(Samples.Outcome(definition, """{ "A1": "0" }""").Result.Improvements).Answer);
    }

    [Fact]
    public void What_was_missing_before_keeps_no_improvement_back()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2) with { ShowIf = "A1<>\"9\"" });

        Assert.Contains(Samples.Outcome(definition, """{ "A1": "0" }""").Result.Improvements, i => i is { Question: "A1", Answer: "2" });
    }

    [Fact]
    public void An_answer_that_closes_a_branch_is_scored_without_it()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2) with { ShowIf = "A1<>\"2\"" });

        var improvements = Samples.Outcome(definition, """{ "A1": "1", "A2": "0" }""").Result.Improvements;

        Assert.Equal([("A1", 75.0, 100), ("A2", 50.0, 75)], improvements.Select(i => (i.Question, i.Gain, i.Score)));
    }

    [Fact]
    public void Of_several_choices_the_missing_ones_are_added()
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", Options = [Worth("a", 1), Worth("none", 0), Worth("b", 2), Worth("c", 1)], MaxPoints = 3 };

        var improvement = Assert.Single(Samples.Outcome(Samples.Assessment(question), """{ "M1": ["a"] }""").Result.Improvements);

        Assert.Equal(["a", "b"], Assert.IsType<IReadOnlyList<string>>(improvement.Answer, exactMatch: false));
        Assert.Equal(100, improvement.Score);
    }

    [Fact]
    public void Where_few_may_be_chosen_the_least_makes_room()
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", Max = 2, Options = [Worth("a", 1), Worth("b", 2), Worth("c", 3)] };

        var improvement = Assert.Single(Samples.Outcome(Samples.Assessment(question), """{ "M1": ["a", "b"] }""").Result.Improvements);

        Assert.Equal(["b", "c"], Assert.IsType<IReadOnlyList<string>>(improvement.Answer, exactMatch: false));
    }

    [Theory]
    [InlineData(false, 10.0), InlineData(true, 0.0)]
    public void A_slider_is_best_at_its_good_end(bool reversed, double best)
    {
        var definition = Samples.Assessment(Samples.Slider("S1") with { Category = "x", Reversed = reversed });

        Assert.Equal(best, Assert.Single(Samples.Outcome(definition, """{ "S1": 4 }""").Result.Improvements).Answer);
    }

    [Fact]
    public void A_full_score_leaves_nothing_to_improve() =>
        Assert.Empty(Samples.Outcome(Samples.Assessment(Samples.Scored("A1", "x", 2)), """{ "A1": "2" }""").Result.Improvements);

    private static Option Worth(string id, double points) => new() { Id = id, Label = id, Points = points };
}
