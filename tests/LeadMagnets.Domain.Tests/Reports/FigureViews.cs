using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

/// <summary>Year tables, charts, what drives a result, and dated assumptions.</summary>
public sealed class FigureViews
{
    [Fact]
    public void Years_stand_side_by_side_for_a_board()
    {
        var table = ResultViewBuilder.Result(Given.Submission("saas-roi", 0)).Block<TableView>();

        Assert.Equal(["", "Year 1", "Year 2", "Year 3", "Total"], table.Columns);
        Assert.Equal(["People who use it", "60%", "85%", "95%", ""], table.Rows[0]);
        Assert.Equal(["Net cash flow", "$67,620", "$114,195", "$132,825", "$314,640"], table.Rows[3]);
        Assert.Null(table.Foot);
    }

    [Fact]
    public void Many_years_stand_below_each_other_and_are_added_up()
    {
        var table = ResultViewBuilder.Report(Given.Submission("solar", 0)).Blocks.OfType<TableView>().Single(view => view.Foot is not null);

        Assert.Equal(["Jahr", "Solarstrom (kWh)", "Ersparnis", "Stand mit Investition"], table.Columns);
        Assert.Equal(26, table.Rows.Count);
        Assert.Equal(["0", "0", "0\u00a0€", "-10.200\u00a0€"], table.Rows[0]);
        Assert.Equal(["Summe", "138.509", "22.144\u00a0€", ""], table.Foot!);
    }

    [Fact]
    public void A_column_that_fails_shows_dashes_and_no_error_code()
    {
        var source = Given.Submission("saas-roi", 0, change: definition => definition with
        {
            YearTables = [definition.YearTables[0] with { Columns = [.. definition.YearTables[0].Columns.Select(column => column.Id == "adoption" ? column with { Formula = "CHOOSE(t,adopt1,adopt2)" } : column)] }],
        });

        var table = ResultViewBuilder.Result(source).Block<TableView>();

        Assert.Equal(["People who use it", "60%", "85%", "–", ""], table.Rows[0]);
        Assert.Equal("–", table.Rows[3][^1]);
    }

    [Fact]
    public void A_chart_tells_in_words_what_it_shows()
    {
        var chart = ResultViewBuilder.Report(Given.Submission("mortgage", 0)).Block<ChartView>();

        Assert.Equal("Chart over Years from now 0 to 22. With overpayment: from £175,000 to £0. Without overpayment: from £180,000 to £0. Mortgage-free after 17.0\u00a0years.", chart.Wide.Alt);
        Assert.Equal(chart.Wide.Alt, chart.Narrow.Alt);
        Assert.InRange(chart.Narrow.Width, 300, 350);
    }

    [Fact]
    public void Series_differ_without_colour()
    {
        var shapes = ResultViewBuilder.Report(Given.Submission("mortgage", 0)).Block<ChartView>().Wide.Shapes;

        Assert.Contains(shapes, shape => shape is PathShape { Paint: Paint.Dash, Tone: Tone.Neutral, Width: > 2 });
        Assert.Contains(shapes, shape => shape is PathShape { Paint: Paint.Stroke, Tone: Tone.Accent, Width: > 2 });
        Assert.Contains(shapes, shape => shape is TextShape { Text: "With overpayment" });
    }

    [Fact]
    public void Everything_in_a_chart_stands_within_its_field()
    {
        foreach (var (template, number) in (List<(string, int)>)[("saas-roi", 0), ("saas-roi", 1), ("solar", 0), ("solar", 1), ("mortgage", 0), ("mortgage", 1)])
            foreach (var chart in ResultViewBuilder.Report(Given.Submission(template, number)).Blocks.OfType<ChartView>())
                foreach (var drawing in (Drawing[])[chart.Wide, chart.Narrow])
                    Assert.All(drawing.Shapes.OfType<TextShape>(), text =>
                    {
                        var width = Domain.Reports.Drawings.TextFit.Width(text.Text, text.Size);
                        var left = text.Anchor switch { TextAnchor.Start => text.X, TextAnchor.Middle => text.X - width / 2, _ => text.X - width };
                        Assert.True(left >= -0.5 && left + width <= drawing.Width + 0.5 && text.Y > 0 && text.Y <= drawing.Height, $"{template}: {text.Text} at {left} to {left + width} of {drawing.Width}, {text.Y} of {drawing.Height}");
                    });
    }

    /// <summary>Adoption 50/75/85 % and 70/95/100 %: NPV by hand from the changed cash flows.</summary>
    [Fact]
    public void What_drives_the_result_is_computed_again_and_the_strongest_comes_first()
    {
        var view = ResultViewBuilder.Result(Given.Submission("saas-roi", 0)).Block<SensitivityView>();
        var adoption = view.Rows.Single(row => row.Label == "People who use it, all three years");

        Assert.Equal("Net present value over three years: $212,642 with your own figures", view.Base);
        Assert.Equal($"{Npv(0.5, 0.75, 0.85)} at -10 pp", adoption.Low);
        Assert.Equal($"{Npv(0.7, 0.95, 1)} at +10 pp", adoption.High);
        Assert.Equal("Saved time put to use", view.Rows[0].Label);
        Assert.Equal((0, 1), (view.Rows[0].From, view.Rows[0].To));
        Assert.EndsWith("at +10%", view.Rows.Single(row => row.Label == "License price").Low, StringComparison.Ordinal);

        static string Npv(params double[] adoption) => (adoption.Select((share, year) => (120 * 1.5 * 46 * 45 * 0.5 * share + 12000 - 56160) / Math.Pow(1.1, year + 1)).Sum() - 43000).ToString("$#,##0", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_result_that_cannot_be_computed_has_nothing_that_drives_it()
    {
        var source = Given.Submission("saas-roi", 0, change: definition => definition with
        {
            Variables = [.. definition.Variables.Select(variable => variable.Id == "npv" ? variable with { Formula = "1/0" } : variable)],
        });

        Assert.DoesNotContain(ResultViewBuilder.Result(source).Blocks, block => block is SensitivityView);
    }

    [Fact]
    public void Market_figures_say_of_when_they_are_until_the_visitor_changes_them()
    {
        var assumptions = ResultViewBuilder.Report(Given.Submission("solar", 1)).Blocks.OfType<TableView>().Single(table => table.Notes is not null);
        string Note(string label) => assumptions.Notes![assumptions.Rows.ToList().FindIndex(row => row[0] == label)];

        Assert.StartsWith("Annahme, Stand August 2025. Gerundeter Satz", Note("Einspeisevergütung je Kilowattstunde"), StringComparison.Ordinal);
        Assert.Equal("", Note("Solarertrag in Ihrer Region"));
        Assert.Contains(assumptions.Rows, row => row[0] == "Preis des Speichers" && row[1] == "5.000\u00a0€");
        Assert.Contains(assumptions.Rows, row => row[0] == "Alterung der Module im Jahr" && row[1] == "0,5\u00a0%");
    }

    [Theory, InlineData("mortgage", 0, "Within the usual 10% allowance"), InlineData("mortgage", 1, "There is no interest to save"), InlineData("saas-roi", 1, "Why there is no payback date")]
    public void What_the_figures_mean_is_said_where_it_applies(string template, int number, string title) =>
        Assert.Contains(ResultViewBuilder.Result(Given.Submission(template, number)).Blocks, block => block.Title == title);

    [Fact]
    public void Above_the_allowance_a_charge_is_warned_of()
    {
        var source = Given.Submission("mortgage", 0, change: definition => definition with
        {
            Steps = [.. definition.Steps.Select(step => step with { Questions = [.. step.Questions.Select(question => question is SliderQuestion { Id: "lump" } lump ? lump with { Default = 20000 } : question)] })],
        });

        var titles = ResultViewBuilder.Result(source).Blocks.Select(block => block.Title).ToList();

        Assert.Contains("Check for an early repayment charge first", titles);
        Assert.DoesNotContain("Within the usual 10% allowance", titles);
    }

    [Fact]
    public void A_lump_sum_that_clears_the_mortgage_saves_all_the_interest_and_shows_no_curve()
    {
        var source = Given.Submission("mortgage", 0, change: definition => definition with
        {
            Steps = [.. definition.Steps.Select(step => step with { Questions = [.. step.Questions.Select(question => question is SliderQuestion { Id: "lump" } lump ? lump with { Default = 180000 } : question)] })],
        });

        var view = ResultViewBuilder.Result(source);

        Assert.Equal(source.Result.Outputs["base_interest"].Value, source.Result.Outputs["interest_saved"].Value);
        Assert.Equal(0.0, source.Result.Outputs["years_new"].Value);
        Assert.Contains(view.Blocks, block => block.Title == "Your lump sum would clear the mortgage");
        Assert.DoesNotContain(view.Blocks, block => block is NumbersView or ChartView);
    }

    [Fact]
    public void Without_an_overpayment_the_mortgage_saves_nothing_and_ends_when_it_would_have_ended()
    {
        var source = Given.Submission("mortgage", 0, change: definition => definition with
        {
            Steps = [.. definition.Steps.Select(step => step with { Questions = [.. step.Questions.Select(question => question is SliderQuestion { Id: "lump" or "overpay" } extra ? extra with { Default = 0 } : question)] })],
        });

        Assert.Equal("£0", source.Result.Outputs["interest_saved"].Text);
        Assert.Equal("22.0", source.Result.Outputs["years_new"].Text);
        Assert.Equal("no change", source.Result.Outputs["time_saved"].Text);
    }

    [Fact]
    public void Every_language_of_reports_has_words_for_figures() =>
        Assert.Equal(ReportTexts.All.Select(texts => texts.Language), FigureTexts.All.Select(texts => texts.Language));
}
