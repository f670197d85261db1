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

    private static Domain.Definitions.SingleQuestion Question(string id) => Samples.Voting(id, ("a", "X", 2), ("b", "Y", 2), ("c", "X", 0));
}
