using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

/// <summary>What answers of the newer kinds earn (domain.md B2).</summary>
public sealed class ScoringKinds
{
    private static readonly MatrixQuestion View = (MatrixQuestion)AllKinds.Row("matrix").Question;
    private static readonly RatingQuestion Stars = (RatingQuestion)AllKinds.Row("rating").Question;
    private static readonly MultipleQuestion Channels = (MultipleQuestion)AllKinds.Row("multiple").Question;

    [Theory]
    [InlineData("""{"price":"yes","speed":"partly"}""", 75)]
    [InlineData("""{"price":"no","speed":"no"}""", 0)]
    [InlineData("""{"price":"na","speed":"yes"}""", 100)]
    [InlineData("""{"price":"na","speed":"na"}""", null)]
    public void A_matrix_earns_the_points_of_its_rows_over_rows_times_best(string answer, int? score) => Assert.Equal(score, Score(View, answer));

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 50)]
    public void An_open_row_counts_as_its_author_wants(bool countsZero, int score) =>
        Assert.Equal(score, Score(View with { Required = false, UnansweredCountsZero = countsZero }, """{"price":"yes"}"""));

    [Theory]
    [InlineData("4", false, 75)]
    [InlineData("1", false, 0)]
    [InlineData("4", true, 25)]
    [InlineData("\"n/a\"", false, null)]
    public void A_rating_earns_its_way_along_the_scale(string answer, bool reversed, int? score) => Assert.Equal(score, Score(Stars with { Reversed = reversed }, answer));

    [Fact]
    public void A_likelihood_earns_a_tenth_per_point() => Assert.Equal(70, Score((NpsQuestion)AllKinds.Row("nps").Question, "7"));

    [Theory]
    [InlineData("""["mail","chat","phone"]""", 100)]
    [InlineData("""["mail","phone"]""", 60)]
    [InlineData("""["nobody"]""", 0)]
    public void What_excludes_the_others_is_no_part_of_the_most_together(string answer, int score) => Assert.Equal(score, Score(Channels, answer));

    [Fact]
    public void What_excludes_the_others_may_be_worth_most_alone()
    {
        var proud = Channels with { Options = [.. Channels.Options.Select(option => option.Exclusive ? option with { Points = 10 } : option)] };

        Assert.Equal((100, 50), (Score(proud, """["nobody"]"""), Score(proud, """["mail","chat","phone"]""")));
        var better = Assert.Single(Samples.Outcome(Samples.Assessment(proud), """{"channels":["mail","chat"]}""").Result.Improvements);
        Assert.Equal(["nobody"], Assert.IsAssignableFrom<IEnumerable<string>>(better.Answer));
    }

    [Fact]
    public void The_best_change_of_a_matrix_leaves_out_what_was_left_out()
    {
        var better = Assert.Single(Samples.Outcome(Samples.Assessment(View), """{"view":{"price":"na","speed":"no"}}""").Result.Improvements);

        Assert.Equal(new Dictionary<string, string> { ["price"] = "na", ["speed"] = "yes" }, better.Answer);
    }

    private static int? Score(ScoredQuestion question, string answer) => Samples.Outcome(Samples.Assessment(question), $"{{\"{question.Id}\":{answer}}}").Result.Score;
}
