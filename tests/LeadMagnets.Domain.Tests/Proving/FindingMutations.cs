using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

/// <summary>What an author may get wrong is found where it is, and was not found before.</summary>
public sealed class FindingMutations
{
    /// <summary>Enough visitors for what has to be found; publishing simulates more.</summary>
    private const int Visitors = 1_000;

    private static readonly ConcurrentDictionary<string, ProofReport> Untouched = new();

    public static TheoryData<string> All => [.. Mutation.All.Select(mutation => mutation.ToString())];

    [Fact]
    public void There_are_forty_mutations_with_different_names() => Assert.InRange(Mutation.All.Select(mutation => mutation.ToString()).Distinct().Count(), 40, int.MaxValue);

    [Theory, MemberData(nameof(All))]
    public void A_mistake_is_found_where_it_is(string name)
    {
        var mutation = Mutation.All.Single(mutation => mutation.ToString() == name);
        var original = Domain.Templates.Templates.Find(mutation.Template)!.Definition;
        var document = JsonNode.Parse(DefinitionJson.Write(original))!;
        mutation.Make(document);

        var before = Untouched.GetOrAdd(mutation.Template, _ => Prover.Run(original, null, Visitors));
        var after = Prover.Run(DefinitionJson.Read(document.ToJsonString()), null, Visitors);

        Assert.DoesNotContain(before.Findings, finding => finding.Code == mutation.Code && finding.Path == mutation.Path);
        Assert.Contains(after.Findings, finding => finding.Code == mutation.Code && finding.Path == mutation.Path);
    }
}
