using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>What the gallery offers may be published as it is.</summary>
public sealed class ProvingTemplates
{
    public static TheoryData<string> All => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Theory, MemberData(nameof(All))]
    public void A_template_has_no_errors_and_ranges_that_are_proved(string template)
    {
        var report = Prover.Run(Domain.Templates.Templates.Find(template)!.Definition);

        Assert.Empty(report.Errors);
        Assert.Equal(Prover.Visitors, report.Visitors);
        Assert.All(report.Attainable.Where(range => range.Of != "variable"), range => Assert.True(range.IsExact));
        Assert.All(report.Spread, spread => Assert.Equal(Prover.Visitors, spread.Shares.Sum(share => share.Visitors)));
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "unreachable-band" or "unreachable-grade" or "band-not-met" or "outcome-not-met" or "unused-question" or "never-shown");
    }

    [Fact]
    public void A_destination_without_people_is_told_with_how_many_leads_go_there()
    {
        var definition = Domain.Templates.Templates.Find("cyber-risk")!.Definition;

        var report = Prover.Run(definition, new(new HashSet<Destination> { Destination.Sdr }), 500);

        var finding = Assert.Single(report.Findings, finding => finding.Code == "route-without-owner");
        Assert.StartsWith($"{report.Spread.Single(spread => spread.Of == "destination").Shares.Single(share => share.Id == "sales").Visitors} of 500", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_names_only_what_it_takes()
    {
        var report = Prover.Run(Domain.Templates.Templates.Find("magnet-audit")!.Definition, null, 500);

        var finding = Assert.Single(report.Findings, finding => finding.Code == "division-by-zero");
        Assert.Equal("""{"leads":0}""", finding.Example!.ToJsonString());
    }

    [Fact]
    public void Where_each_row_of_a_table_goes_through_another_table_fewer_visitors_come()
    {
        var solar = Domain.Templates.Templates.Find("solar")!.Definition;
        var definition = solar with
        {
            YearTables = [.. solar.YearTables,
                new YearTable { Id = "long", Rows = "500", Columns = [Samples.Variable("step", "t")] },
                new YearTable { Id = "longer", Rows = "500", Columns = [Samples.Variable("sums", "SUMPRODUCT(step*(step<=t))")] }],
        };

        var report = Prover.Run(definition);

        Assert.InRange(report.Visitors, 10, 200);
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void A_proof_of_the_same_definition_is_the_same_again()
    {
        var definition = Domain.Templates.Templates.Find("saas-roi")!.Definition;

        Assert.Equal(Written(Prover.Run(definition)), Written(Prover.Run(definition)));

        static string Written(ProofReport report) => System.Text.Json.JsonSerializer.Serialize(report, DefinitionJson.Options);
    }
}
