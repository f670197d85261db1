using System.Diagnostics;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>What the gallery offers may be published as it is.</summary>
public sealed class ProvingTemplates(ITestOutputHelper output)
{
    public static TheoryData<string> All => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Theory, MemberData(nameof(All))]
    public void A_template_has_no_errors(string template)
    {
        var watch = Stopwatch.StartNew();
        var report = Prover.Run(Domain.Templates.Templates.Find(template)!.Definition);
        output.WriteLine($"{template} {watch.ElapsedMilliseconds} ms");
        foreach (var f in report.Findings) output.WriteLine($"  {f.Severity} {f.Path} {f.Code}: {f.Message} {f.Example?.ToJsonString()}");
        foreach (var a in report.Attainable) output.WriteLine($"  {a.Of} {a.Id} {a.Least:R} {a.Most:R} {a.IsExact}");
        foreach (var a in report.Spread) output.WriteLine($"  {a.Of} {string.Join(", ", a.Shares.Select(s => s.Title + " " + s.Visitors))}");

        Assert.Empty(report.Errors);
        Assert.Equal(Prover.Visitors, report.Visitors);
    }
}
