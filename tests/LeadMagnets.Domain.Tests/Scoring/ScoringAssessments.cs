using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class ScoringAssessments
{
    [Fact]
    public void A_category_weighs_its_questions_and_the_whole_its_categories()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2, weight: 3), Samples.Scored("A2", "x", 2), Samples.Scored("B1", "y", 2)) with
        {
            Categories = [new() { Id = "x", Title = "X", Weight = 30 }, new() { Id = "y", Title = "Y", Weight = 10 }],
        };

        var result = Samples.Outcome(definition, """{ "A1": "2", "A2": "0", "B1": "1" }""").Result;

        Assert.Equal([75, 50], result.Categories.Select(category => category.Score));
        Assert.Equal(68.75, result.Raw);
        Assert.Equal(69, result.Score);
        Assert.Equal([Status.Green, Status.Amber], result.Categories.Select(category => category.Status));
        Assert.Equal("High", result.Band!.Title);
    }

    [Fact]
    public void Half_a_point_rounds_up_before_the_band_is_looked_up()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 8)) with { Bands = [new() { Id = "c", From = 0, To = 87, Title = "C" }, new() { Id = "b", From = 88, To = 100, Title = "B" }] };

        var result = Samples.Outcome(definition, """{ "A1": "7" }""").Result;

        Assert.Equal((87.5, 88, "B"), (result.Raw, result.Score, result.Band!.Title));
    }

    [Theory]
    [InlineData(false, 1, 0), InlineData(false, 3, 50), InlineData(true, 2, 75), InlineData(false, 9, 100), InlineData(true, 9, 0)]
    public void A_slider_earns_its_place_on_the_track(bool reversed, double number, int score)
    {
        var slider = Samples.Slider("S1", min: 1, max: 5) with { Category = "x", Reversed = reversed };

        Assert.Equal(score, Samples.Outcome(Samples.Assessment(slider), $$"""{ "S1": {{number}} }""").Result.Score);
    }

    [Theory]
    [InlineData(null, """["a"]""", 25), InlineData(2.0, """["a"]""", 50), InlineData(2.0, """["a", "b", "c"]""", 100)]
    public void Several_choices_add_up_to_the_cap(double? cap, string answer, int score)
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", MaxPoints = cap, Options = [.. "abcd".Select(id => new Option { Id = $"{id}", Label = $"{id}", Points = 1 })] };

        Assert.Equal(score, Samples.Outcome(Samples.Assessment(question), $$"""{ "M1": {{answer}} }""").Result.Score);
    }

    [Fact]
    public void Not_applicable_and_optional_without_an_answer_leave_both_sums()
    {
        var notApplicable = Samples.Scored("A2", "x", 2) with { Options = [.. Samples.Scored("A2", "x", 2).Options, new() { Id = "na", Label = "N/A", LeftOut = true }] };
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), notApplicable, Samples.Scored("A3", "x", 2) with { Required = false });

        Assert.Equal(50, Samples.Outcome(definition, """{ "A1": "1", "A2": "na" }""").Result.Score);
    }

    [Fact]
    public void An_author_may_count_an_open_optional_question_as_nothing()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2) with { Required = false, UnansweredCountsZero = true });

        Assert.Equal(50, Samples.Outcome(definition, """{ "A1": "2" }""").Result.Score);
    }

    [Fact]
    public void A_category_without_answers_is_not_assessed_and_leaves_the_whole()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("B1", "y", 2) with { ShowIf = "A1=\"9\"" });

        var result = Samples.Outcome(definition, """{ "A1": "1" }""").Result;

        Assert.Equal((50, null), (result.Score, result.Categories[1].Score));
        Assert.Null(result.Categories[1].Status);
    }

    [Fact]
    public void Nothing_assessed_has_no_score_and_no_band()
    {
        var result = Samples.Outcome(Samples.Assessment(Samples.Scored("A1", "x", 2) with { Required = false }), "{}").Result;

        Assert.Null(result.Raw);
        Assert.Null(result.Score);
        Assert.Null(result.Band);
    }

    [Fact]
    public void A_missing_required_answer_leaves_a_range()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2));

        var result = Partial(definition, ("A1", "1"));

        Assert.Equal(25, result.Raw);
        Assert.Equal(new ScoreRange(25, 75), result.Range);
    }

    [Fact]
    public void A_range_leaves_out_what_takes_no_part()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2) with { Required = false }, Samples.Scored("B1", "y", 2), Samples.Scored("C1", "z", 2) with { ShowIf = "A1=\"9\"" });

        var result = Partial(definition, ("A1", "2"));

        Assert.Equal(new ScoreRange(50, 100), result.Range);
        Assert.Equal([100, 0, null], result.Categories.Select(category => category.Score));
    }

    [Fact]
    public void Nobody_who_answered_everything_has_a_range()
    {
        Assert.Null(Samples.Outcome(Samples.Assessment(Samples.Scored("A1", "x", 2)), """{ "A1": "1" }""").Result.Range);
    }

    [Fact]
    public void Where_questions_make_the_whole_the_categories_do_not_weigh()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2, weight: 3), Samples.Scored("B1", "y", 2)) with { Overall = OverallBy.Questions };

        var result = Samples.Outcome(definition, """{ "A1": "2", "B1": "0" }""").Result;

        Assert.Equal((75, 75), (result.Raw, result.Score));
        Assert.Equal([new("B1", 25)], result.Gaps);
    }

    /// <summary>Two of four may be chosen: 3 + 2 is all that anybody can have.</summary>
    [Theory]
    [InlineData("""["a", "b"]""", 100), InlineData("""["c", "d"]""", 40), InlineData("""["d"]""", 20)]
    public void Full_is_what_can_be_chosen_together(string answer, int score)
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", Max = 2, Options = [Worth("a", 3), Worth("b", 2), Worth("c", 1), Worth("d", 1)] };

        Assert.Equal(score, Samples.Outcome(Samples.Assessment(question), $$"""{ "M1": {{answer}} }""").Result.Score);
    }

    [Fact]
    public void Sums_that_differ_by_the_order_of_additions_are_full()
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", Options = [Worth("a", 0.1), Worth("b", 0.2), Worth("c", 0.3)] };

        var result = Samples.Outcome(Samples.Assessment(question), """{ "M1": ["a", "b", "c"] }""").Result;

        Assert.Equal(100, result.Raw);
        Assert.Empty(result.Gaps);
    }

    [Fact]
    public void Not_applicable_beside_other_choices_leaves_the_question_out()
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", Options = [Worth("a", 1), Worth("b", 1), new() { Id = "na", Label = "N/A", LeftOut = true }] };
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), question);

        Assert.Equal(50, Samples.Outcome(definition, """{ "A1": "1", "M1": ["a", "na"] }""").Result.Score);
    }

    [Theory]
    [InlineData(true, 25), InlineData(false, 100)]
    public void Yes_and_no_earn_their_points(bool yes, int score)
    {
        var question = new YesNoQuestion { Id = "Y1", Title = "Y", Category = "x", YesPoints = 1, NoPoints = 4 };

        Assert.Equal(score, Samples.Outcome(Samples.Assessment(question), $$"""{ "Y1": {{(yes ? "true" : "false")}} }""").Result.Score);
    }

    [Fact]
    public void A_question_that_a_branch_skipped_takes_no_part_whatever_was_sent()
    {
        var definition = Samples.Assessment(Samples.Choice("G1", "yes", "no"), Samples.Scored("A1", "x", 2) with { ShowIf = "G1=\"yes\"" }, Samples.Scored("A2", "x", 2));

        Assert.Equal(50, Samples.Outcome(definition, """{ "G1": "no", "A1": "2", "A2": "1" }""").Result.Score);
    }

    [Fact]
    public void Gaps_are_what_the_best_answer_would_have_added()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2, weight: 3), Samples.Scored("B1", "y", 2), Samples.Scored("B2", "y", 2));

        var result = Samples.Outcome(definition, """{ "A1": "2", "A2": "0", "B1": "1", "B2": "0" }""").Result;

        Assert.Equal([new("A2", 37.5), new("B2", 25), new("B1", 12.5)], result.Gaps);
        Assert.Equal(100 - result.Raw!.Value, result.Gaps.Sum(gap => gap.Lost));
    }

    [Fact]
    public void Equal_gaps_keep_the_order_of_the_questions()
    {
        var definition = Samples.Assessment([.. Enumerable.Range(1, 4).Select(n => Samples.Scored($"Q{n}", n < 3 ? "x" : "y", 3))]);

        var result = Samples.Outcome(definition, """{ "Q1": "2", "Q2": "1", "Q3": "1", "Q4": "2" }""").Result;

        Assert.Equal(["Q2", "Q3", "Q1"], result.Gaps.Select(gap => gap.Question));
    }

    /// <summary>A run that is not finished: what a submission would refuse, and a preview shows.</summary>
    private static Result Partial(AssessmentDefinition definition, params (string Question, string Option)[] answers)
    {
        var compiled = CompiledDefinition.Compile(definition);
        return AssessmentScoring.Of(compiled, Walk.Through(compiled, new(answers.Select(answer => KeyValuePair.Create<string, Answer>(answer.Question, new ChoiceAnswer(answer.Option))))));
    }

    private static Option Worth(string id, double points) => new() { Id = id, Label = id, Points = points };
}
