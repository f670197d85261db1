using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class FigureBlocks
{
    private static readonly CalculatorDefinition Magnet = Samples.Calculator(Samples.Slider("price", 3)) with
    {
        Variables = [Samples.Variable("sum_all", "SUM(flow)")],
        YearTables = [new() { Id = "plan", Rows = "9", Columns = [Samples.Variable("flow", "price*t")] }],
    };

    [Fact]
    public void Blocks_over_what_exists_are_fine() => Assert.Empty(Problems(
        new YearTableBlock { Table = "plan", RowLabel = "Year", Columns = ["flow"], Totals = ["flow"] },
        new ChartBlock { Table = "plan", RowLabel = "Year", Series = [new("flow")], Mark = "sum_all" },
        new SensitivityBlock { Output = "sum_all", Items = [new("Price", ["price"], 0.1)] }));

    [Fact]
    public void What_does_not_exist_is_named_with_its_place_and_a_suggestion() => Assert.Equal(
        [
            "result[0].columns[0] The year table “plan” has no column “flov”. Did you mean flow?",
            "result[0].totals[0] “cost” is not among the columns of this table.",
            "result[1].table There is no year table “plam”. Did you mean plan?",
            "result[1].mark There is no variable “sum_al”. Did you mean sum_all?",
            "result[2].output There is no variable “total”.",
            "result[2].items[0].questions[0] There is no number or slider “prise”. Did you mean price?",
        ],
        Problems(
            new YearTableBlock { Table = "plan", RowLabel = "Year", Columns = ["flov"], Totals = ["cost"] },
            new ChartBlock { Table = "plam", RowLabel = "Year", Series = [new("flow")], Mark = "sum_al" },
            new SensitivityBlock { Output = "total", Items = [new("Price", ["prise"], 0.1)] }));

    [Fact]
    public void Sizes_have_limits() => Assert.Equal(
        [
            "result[0].across At most 5 rows fit side by side. Switch off across.",
            "result[1].series A chart shows one to 4 series.",
            "result[2].items[0].delta How far the input is moved has to be above 0.",
        ],
        Problems(
            new YearTableBlock { Table = "plan", RowLabel = "Year", Columns = ["flow"], Across = true },
            new ChartBlock { Table = "plan", RowLabel = "Year", Series = [] },
            new SensitivityBlock { Output = "sum_all", Items = [new("Price", ["price"], 0)] }));

    [Fact]
    public void A_hidden_field_of_the_lead_is_never_asked_for_and_takes_its_formula()
    {
        var served = new LeadField { Id = "served", Kind = LeadFieldKind.Boolean, Label = "Served", Hidden = true, Formula = "country=\"DE\"" };
        var magnet = Magnet with { LeadForm = Samples.Form with { Fields = [.. Samples.Form.Fields, served] }, LeadModel = new() { Model = LeadModelKind.Consumer, Fit = "IF(served,15,0)" } };

        Assert.Empty(DefinitionCheck.Check(magnet));
        Assert.DoesNotContain(Projection.Of(CompiledDefinition.Compile(magnet), "k", 1, null).LeadForm.Fields, field => field.Id == "served");
        Assert.Equal(15, Samples.Outcome(magnet, "{}", Samples.Lead("a@b.example", ("country", Scalar.Of("DE")))).Score!.Fit);
        Assert.Equal(0, Samples.Outcome(magnet, "{}", Samples.Lead("a@b.example", ("country", Scalar.Of("AT")))).Score!.Fit);
        Assert.Equal(15, Samples.Outcome(magnet, "{}", Samples.Lead("a@b.example", ("served", Scalar.Of(true)))).Score!.Fit);
    }

    [Fact]
    public void A_field_that_nobody_sees_cannot_be_required()
    {
        var form = Samples.Form with { Fields = [.. Samples.Form.Fields, new() { Id = "x", Kind = LeadFieldKind.Text, Label = "X", Hidden = true, Required = true }, new() { Id = "y", Kind = LeadFieldKind.Text, Label = "Y", Formula = "1" }] };

        Assert.Equal(["leadForm.fields[9].hidden", "leadForm.fields[10].formula"], DefinitionCheck.Check(Magnet with { LeadForm = form }).Select(problem => problem.Path));
    }

    [Fact]
    public void The_first_live_number_of_the_marketer_is_the_first_that_the_player_shows()
    {
        var saas = Domain.Templates.Templates.Find("saas-roi")!.Definition;

        var live = Projection.Of(CompiledDefinition.Compile(saas), "k", 1, null).Variables!.Where(variable => variable.Live).Select(variable => variable.Id);

        Assert.Equal(["npv", "roi_pct", "payback_months"], live);
    }

    private static IEnumerable<string> Problems(params Block[] blocks) =>
        DefinitionCheck.Check(Magnet with { Result = blocks }).Select(problem => $"{problem.Path} {problem.Message}");
}
