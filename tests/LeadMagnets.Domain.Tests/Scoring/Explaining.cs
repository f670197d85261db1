using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class Explaining
{
    [Fact]
    public void Every_answer_has_its_share_of_what_was_earned_and_lost()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2), Samples.Scored("A2", "x", 2, weight: 3), Samples.Scored("B1", "y", 2), Samples.Scored("B2", "y", 2) with { Required = false });

        var parts = Samples.Outcome(definition, """{ "A1": "2", "A2": "1", "B1": "0" }""").Result.Explain;

        Assert.Equal(["A1", "A2", "B1"], parts.Select(part => part.Question));
        Assert.Equal([12.5, 18.75, 0], parts.Select(part => part.Earned));
        Assert.Equal([0, 18.75, 50], parts.Select(part => part.Lost));
        Assert.Equal(["1"], parts[1].Options);
    }

    /// <summary>Thirds: 7 × 4.76… earned and 7 × 9.52… lost. Each by itself would be shown as 4.8 and 9.5, which is 100.1 together.</summary>
    [Fact]
    public void Shown_parts_add_up_to_the_shown_whole()
    {
        var definition = Samples.Assessment([.. Enumerable.Range(1, 7).Select(n => Samples.Scored($"Q{n}", "x", 3))]);

        var result = Samples.Outcome(definition, $$"""{ {{string.Join(",", Enumerable.Range(1, 7).Select(n => $"\"Q{n}\": \"1\""))}} }""").Result;

        Assert.Equal(33.3, result.Explain.Sum(part => part.EarnedShown), 9);
        Assert.Equal(66.7, result.Explain.Sum(part => part.LostShown), 9);
        Assert.Equal([4.8, 4.8, 4.8, 4.8, 4.7, 4.7, 4.7], result.Explain.Select(part => part.EarnedShown));
    }

    [Theory]
    [InlineData("cyber-risk", 0), InlineData("cyber-risk", 1), InlineData("hr-compliance", 0), InlineData("hr-compliance", 1), InlineData("marketing-ready", 0), InlineData("marketing-ready", 1)]
    public void The_parts_of_the_worked_submissions_add_up(string template, int number)
    {
        var result = Reports.Given.Submission(template, number).Result;

        Assert.Equal(result.Raw!.Value, result.Explain.Sum(part => part.Earned), 9);
        Assert.Equal(100 - result.Raw.Value, result.Explain.Sum(part => part.Lost), 9);
        Assert.Equal(100, result.Explain.Sum(part => part.EarnedShown + part.LostShown), 9);
        Assert.Equal(result.Gaps, result.Explain.Where(part => part.Lost > 0).OrderByDescending(part => Math.Round(part.Lost, 6)).Take(3).Select(part => new Gap(part.Question, part.Lost)));
    }

    [Fact]
    public void The_votes_for_the_winner_add_up_to_its_points()
    {
        var result = Reports.Given.Submission("pm-style", 0).Result;

        Assert.Equal(result.Outcomes.Single(match => match.Id == result.Outcome!.Id).Points, result.Votes.Sum(vote => vote.Points));
        Assert.Equal(8, result.Votes.Count);
    }
}
