using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

/// <summary>Grades, improvements, comparisons and reasons as people read them.</summary>
public sealed class VerdictViews
{
    [Fact]
    public void A_capped_grade_says_why_and_what_the_score_alone_would_give()
    {
        var grade = ResultViewBuilder.Result(Given.Submission("hr-compliance", 0)).Block<GradeView>();

        Assert.Equal(("Grade D", "88 of 100", Tone.Bad), (grade.Label, grade.Score, grade.Tone));
        Assert.Equal("Grade D. Score 88 of 100.", grade.Dial.Alt);
        Assert.StartsWith("Contracts, right-to-work checks and minimum pay are critical: one “No”", grade.Cap!.Reason, StringComparison.Ordinal);
        Assert.Equal("The score of 88 alone would give B.", grade.Cap.Without);
        Assert.Equal([new CheckView("Right-to-work and identity checks are on file", "No", Tone.Bad)], grade.Cap.Failed);
    }

    [Fact]
    public void A_grade_that_nothing_holds_down_gives_no_reason()
    {
        var view = ResultViewBuilder.Report(Given.Submission("hr-compliance", 1));

        Assert.Null(view.Block<GradeView>().Cap);
        Assert.Equal("You get grade C, with 71 of 100.", view.Block<CoverView>().Headline);
        Assert.Null(view.Block<CoverView>().Ruler);
    }

    [Fact]
    public void Without_bands_the_score_block_shows_the_grade()
    {
        var score = ResultViewBuilder.Result(Given.Submission("hr-compliance", 1, change: d => d with { Result = [new ScoreBlock()] })).Block<ScoreView>();

        Assert.Equal(("71", "Grade C", Tone.Warning), (score.Score, score.Label, score.Tone));
    }

    [Fact]
    public void What_lifts_the_grade_says_so()
    {
        var item = Assert.Single(ResultViewBuilder.Result(Given.Submission("hr-compliance", 0)).Block<GapsView>().Items);

        Assert.Equal(("Check the right to work before day one", "+12.5", "This alone lifts the grade from D to A", "You answered: No"), (item.Title, item.Points, item.Context, item.Answer));
    }

    [Theory]
    [InlineData(ImprovementOrder.Gain, "R6 R3 R5 R12 R7"), InlineData(ImprovementOrder.Critical, "R4 R6 R3 R5 R7"), InlineData(ImprovementOrder.Weakest, "R6 R7 R4 R5 R3")]
    public void Improvements_come_in_the_order_that_was_asked_for(ImprovementOrder order, string expected)
    {
        var source = Given.Submission("hr-compliance", 1, change: d => d with { Result = [new ImprovementsBlock { Take = 5, Order = order }] });
        // The pay check is answered "Partly" too: a critical question of weight 3 whose gain is not the largest.
        var improvements = source.Result.Improvements.Append(new("R4", "2", 4.5, 76)).OrderByDescending(i => i.Question == "R4" ? 4.77 : Math.Round(i.Gain, 6)).ToList();
        var titles = source.Definition.Questions.OfType<ChoiceQuestion>().SelectMany(q => q.Options.Select(o => (o.Advice?.Title, q.Id)).Append((q.Title, q.Id))).Where(pair => pair.Item1 is not null).ToDictionary(pair => pair.Item1!, pair => pair.Id);

        var view = ResultViewBuilder.Result(source with
        {
            Result = source.Result with { Improvements = order is ImprovementOrder.Gain ? source.Result.Improvements : improvements },
        });

        Assert.Equal(expected, string.Join(' ', view.Block<GapsView>().Items.Select(item => titles[item.Title])));
    }

    [Fact]
    public void Of_several_choices_the_one_that_is_missing_is_advised()
    {
        var source = Given.Submission("marketing-ready", 1, change: d => d with { Result = [new ImprovementsBlock { Take = 20 }] });

        var item = ResultViewBuilder.Result(source).Block<GapsView>().Items.Single(gap => gap.Answer!.Contains("Forms", StringComparison.Ordinal));

        Assert.Equal("Bring events and mailings into the numbers", item.Title);
    }

    [Theory]
    [InlineData("IE", "Legal note: Ireland"), InlineData("GB", "Legal note: Great Britain"), InlineData("US", "Legal note"), InlineData(null, "Legal note")]
    public void A_block_may_depend_on_what_the_lead_said(string? country, string title)
    {
        var compiled = CompiledDefinition.Compile(Domain.Templates.Templates.Find("hr-compliance")!.Definition);
        var (answers, _) = AnswerReader.Read(compiled, Vectors.Document("templates.json").GetProperty("hr-compliance")[0].GetProperty("answers"));
        var lead = country is null ? null : Samples.Lead("a@b.example", ("country", Scalar.Of(country)));

        var view = ResultViewBuilder.Result(ReportSource.Of(compiled, Outcome.Of(compiled, answers, lead), new(null, null, Given.Day)));

        Assert.Equal([title], view.Blocks.OfType<TextView>().Select(text => text.Title));
    }

    [Fact]
    public void A_tie_says_which_answer_decided()
    {
        Assert.Equal("Your answer to “Your ideal week?” decided between equals.", ResultViewBuilder.Report(Given.Submission("pm-style", 1)).Block<OutcomeView>().Decided);
        Assert.Null(ResultViewBuilder.Report(Given.Submission("pm-style", 0)).Block<OutcomeView>().Decided);
    }

    [Fact]
    public void Bars_are_compared_where_the_block_asks_for_it_and_the_result_knows_enough()
    {
        var source = Given.Submission("marketing-ready", 1);
        var known = source.Result with { Benchmark = new(43, new Dictionary<string, double> { ["ST"] = 54.5, ["DT"] = 20 }) };

        var view = ResultViewBuilder.Result(source with { Result = known }).Block<BarsView>();

        Assert.Equal([("Median 54.5", 0.545), ("Median 20", 0.2), (null, null), (null, null)], view.Rows.Select(row => (row.MarkText, row.Mark)));
        Assert.Equal("The line on each bar is the median of 43 earlier respondents.", view.Note);
        Assert.Null(ResultViewBuilder.Result(source).Block<BarsView>().Note);
    }

    [Theory]
    [InlineData(29, null), InlineData(30, 15.5), InlineData(31, 16.0)]
    public void A_median_needs_thirty_respondents(int respondents, double? median)
    {
        var benchmark = Benchmark.Of([.. Enumerable.Range(1, respondents).Select(n => (IReadOnlyList<CategoryResult>)[new("x", n, Status.Red), new("y", n % 2 == 0 ? n : null, null)])]);

        Assert.Equal(median, benchmark?.Medians["x"]);
        Assert.False(benchmark?.Medians.ContainsKey("y") ?? false);
    }
}
