using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Receipts;

public sealed class FigureProblemTests
{
    [Theory]
    [InlineData("PAYBACK(100, VSTACK(1, 2))", "Months", FigureFailure.NeverPaidBack, "a could not be computed: the investment is never paid back.")]
    [InlineData("1 + 5/0", "Months", FigureFailure.DividedByZero, "a could not be computed: something is divided by zero.")]
    [InlineData("SQRT(-1)", "Months", FigureFailure.NoNumber, "a could not be computed: there is no number that solves it, or it is too large.")]
    [InlineData("IFERROR(1/0, 2) + \"x\"", "Months", FigureFailure.NotANumber, "a could not be computed: a number is needed where there is something else.")]
    public void A_failed_figure_says_in_plain_words_why(string formula, string label, FigureFailure reason, string sentence)
    {
        var worked = With(new Variable { Id = "a", Formula = formula }, new Variable { Id = "b", Formula = "a*2", Label = label });

        var problem = worked.Receipt.Problems[0];

        Assert.Equal(reason, problem.Reason);
        Assert.Equal(sentence, WorkingTexts.Of("en").Sentence(problem, worked.Compiled.Definition));
    }

    [Fact]
    public void A_figure_that_rests_on_a_failed_one_names_it()
    {
        var worked = With(new Variable { Id = "a", Formula = "10/(3-3)", Label = "Ratio" }, new Variable { Id = "b", Formula = "a*2", Label = "Double" });

        var problem = worked.Receipt.Problems.Single(problem => problem.Name == "b");

        Assert.Equal(("a", "10 / (3 - 3)", "#DIV/0!"), (problem.Cause, problem.Part, problem.Error));
        Assert.Equal("Double could not be computed: Ratio has no value (something is divided by zero).", WorkingTexts.Of("en").Sentence(problem, worked.Compiled.Definition));
        Assert.Equal("Double ließ sich nicht berechnen: Ratio hat keinen Wert (es wird durch null geteilt).", WorkingTexts.Of("de-AT").Sentence(problem, worked.Compiled.Definition));
    }

    [Fact]
    public void An_error_in_a_year_table_is_found_in_its_row()
    {
        var worked = With([new Variable { Id = "total", Formula = "SUM(ratio)" }],
            new YearTable { Id = "years", Rows = "4", Columns = [new Variable { Id = "left", Formula = "3-t" }, new Variable { Id = "ratio", Formula = "12/left" }] });

        var problem = worked.Receipt.Problems.Single(problem => problem.Name == "total");

        Assert.Equal(("ratio", "12 / left", 3), (problem.Cause, problem.Part, problem.Row));
    }

    [Fact]
    public void The_result_says_beside_the_figure_why_it_has_none()
    {
        var worked = With(new Variable { Id = "a", Formula = "PAYBACK(100, VSTACK(1, 2))", Label = "Payback" });
        var source = ReportSource.Of(worked.Compiled, worked.Outcome, new(null, null, new(2026, 11, 22)));

        var item = ResultViewBuilder.Result(source).Blocks.OfType<NumbersView>().Single().Items.Single();

        Assert.Equal(("–", "This could not be computed: the investment is never paid back."), (item.Text, item.Note));
    }

    [Fact]
    public void Every_language_has_a_reason_for_every_failure()
    {
        Assert.Equal(ReportTexts.All.Select(texts => texts.Language), WorkingTexts.All.Select(texts => texts.Language));
        Assert.All(WorkingTexts.All, texts => Assert.Equal(Enum.GetValues<FigureFailure>().Length, texts.Reasons.Distinct().Count()));
    }

    private static Worked With(params Variable[] variables) => With(variables, tables: []);

    private static Worked With(Variable[] variables, params YearTable[] tables)
    {
        var definition = Domain.Templates.Templates.Find("saas-roi")!.Definition with
        {
            Variables = variables, YearTables = tables, Result = [new NumbersBlock { Items = [variables[0].Id] }], Report = [],
            LeadModel = new LeadModel { Model = LeadModelKind.Business },
        };
        using var given = JsonDocument.Parse("{}");
        return Worked.Of(definition, given.RootElement);
    }
}
