using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class ScoringOutcomes
{
    [Theory]
    [InlineData("a", "a", "X", "highest"), InlineData("b", "b", "Y", "highest"), InlineData("a", "b", "Y", "decisive Q2"), InlineData("b", "a", "X", "decisive Q2"), InlineData("c", "c", "Y", "tie order")]
    public void The_strongest_wins_then_the_decisive_question_then_the_order(string first, string second, string winner, string how)
    {
        var definition = Samples.Quiz(Question("Q1"), Question("Q2")) with { DecisiveQuestion = "Q2" };

        var result = Samples.Outcome(definition, $$"""{ "Q1": "{{first}}", "Q2": "{{second}}" }""").Result;

        Assert.Equal((winner, how), (result.Outcome!.Id, result.Outcome.How));
    }

    [Fact]
    public void The_match_is_the_share_of_what_could_be_had()
    {
        var result = Samples.Outcome(Samples.Quiz(Question("Q1"), Question("Q2"), Question("Q3")), """{ "Q1": "a", "Q2": "a", "Q3": "b" }""").Result;

        Assert.Equal([new("X", 4, 67), new OutcomeMatch("Y", 2, 33)], result.Outcomes);
    }

    [Fact]
    public void A_formula_reads_the_winner()
    {
        var definition = Samples.Quiz(Question("Q1")) with { Variables = [Samples.Variable("plan", "SWITCH(winner,\"X\",\"Team plan\",\"Flow plan\")")] };

        Assert.Equal("Team plan", Samples.Outcome(definition, """{ "Q1": "a" }""").Result.Outputs["plan"].Text);
    }

    /// <summary>Q1 speaks 2 for X, Q2 1 against it; 4 could be had.</summary>
    [Fact]
    public void A_vote_against_lowers_the_match_but_not_what_could_be_had()
    {
        var definition = Samples.Quiz(Question("Q1"), Samples.Voting("Q2", ("a", "X", -1), ("b", "X", 2), ("c", "Y", 1)));

        var result = Samples.Outcome(definition, """{ "Q1": "a", "Q2": "a" }""").Result;

        Assert.Equal([new("X", 1, 25), new OutcomeMatch("Y", 0, 0)], result.Outcomes);
        Assert.Equal([("Q1", 2.0), ("Q2", -1.0)], result.Votes.Select(vote => (vote.Question, vote.Points)));
    }

    [Fact]
    public void Nobody_matches_less_than_nothing()
    {
        var result = Samples.Outcome(Samples.Quiz(Samples.Voting("Q1", ("a", "X", -5), ("b", "X", 1), ("c", "Y", 1))), """{ "Q1": "a" }""").Result;

        Assert.Equal(("Y", "highest"), (result.Outcome!.Id, result.Outcome.How));
        Assert.Equal([0, 0], result.Outcomes.Select(match => match.Percent));
    }

    [Theory]
    [InlineData(null, 67), InlineData(2, 100)]
    public void Of_several_choices_the_most_is_what_can_be_chosen_together(int? max, int percent)
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Max = max, Options = [Voting("a", "X", 2), Voting("b", "X", 2), Voting("c", "X", 2), Voting("d", "Y", 1)] };

        var result = Samples.Outcome(Samples.Quiz(question), """{ "M1": ["a", "b"] }""").Result;

        Assert.Equal(percent, result.Outcomes[0].Percent);
        Assert.Equal(["a", "b"], Assert.Single(result.Votes).Options);
    }

    [Fact]
    public void Skipped_optional_and_not_applicable_questions_take_no_part()
    {
        var notApplicable = Question("Q4") with { Options = [.. Question("Q4").Options, new() { Id = "na", Label = "N/A", LeftOut = true }] };
        var definition = Samples.Quiz(Question("Q1"), Question("Q2") with { ShowIf = "Q1=\"b\"" }, Question("Q3") with { Required = false }, notApplicable);

        var result = Samples.Outcome(definition, """{ "Q1": "a", "Q2": "b", "Q4": "na" }""").Result;

        Assert.Equal([new("X", 2, 100), new OutcomeMatch("Y", 0, 0)], result.Outcomes);
    }

    [Fact]
    public void A_decisive_question_that_names_a_third_outcome_leaves_it_to_the_order()
    {
        var definition = Samples.Quiz(Question("Q1"), Question("Q2"), Samples.Voting("Q3", ("a", "Z", 1), ("b", "X", 1))) with
        {
            Outcomes = [new() { Id = "X", Title = "Ex" }, new() { Id = "Y", Title = "Why" }, new() { Id = "Z", Title = "Zed" }], TieOrder = ["Z", "Y", "X"], DecisiveQuestion = "Q3",
        };

        var result = Samples.Outcome(definition, """{ "Q1": "a", "Q2": "b", "Q3": "a" }""").Result;

        Assert.Equal(("Y", "tie order"), (result.Outcome!.Id, result.Outcome.How));
    }

    private static Option Voting(string id, string outcome, double points) => new() { Id = id, Label = id, Outcomes = new Dictionary<string, double> { [outcome] = points } };

    private static SingleQuestion Question(string id) => Samples.Voting(id, ("a", "X", 2), ("b", "Y", 2), ("c", "X", 0));
}
