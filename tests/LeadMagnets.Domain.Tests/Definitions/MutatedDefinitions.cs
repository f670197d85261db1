using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>Whatever a stranger changes in a template: it is refused with problems, or it works to the end.</summary>
public sealed class MutatedDefinitions
{
    private const int Mutants = 120;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "101", "1e308", "\"\"", "\" \"", "\"x\"", "\"score\"", "\"1/0\"", "\"A1\"", "\"=1+\"", "\"currency:0\"", "\"https://a.example/\"",
        "[]", "[null]", "[\"x\"]", "{}", "{\"kind\":\"text\"}", "{\"kind\":\"score\"}",
    ];

    [Theory]
    [InlineData("cyber-risk"), InlineData("pm-style"), InlineData("magnet-audit"), InlineData("hr-compliance"), InlineData("marketing-ready")]
    public void A_mutant_is_refused_or_works(string template)
    {
        var original = DefinitionJson.Write(Domain.Templates.Templates.Find(template)!.Definition);
        var submission = Vectors.Document("templates.json").GetProperty(template)[0];
        var random = new Random(20_261_121);
        var working = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var mutant = Mutate(original, random);
            var (definition, problems) = DefinitionReader.Read(mutant);
            Assert.Equal(definition is null, problems.Count > 0);
            if (definition is null || DefinitionCheck.Check(definition).Count > 0) continue;

            var compiled = CompiledDefinition.Compile(definition);
            var (answers, _) = AnswerReader.Read(compiled, submission.GetProperty("answers"));
            var outcome = Outcome.Of(compiled, answers, Samples.Lead("a@b.example"));
            DefinitionJson.Write(Projection.Of(compiled, "key", 1, null));
            Assert.Equal(outcome.Score!.Score, outcome.Score.Why.Sum(part => part.Points));
            Assert.InRange(outcome.Result.Score ?? 0, 0, 100);
            working++;
        }
        Assert.InRange(working, 1, Mutants - 1);
    }

    private static string Mutate(string original, Random random)
    {
        var document = JsonNode.Parse(original)!;
        var nodes = Below(document).ToList();
        var node = nodes[random.Next(nodes.Count)];
        var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        switch (node.Parent)
        {
            case JsonObject parent when random.Next(4) == 0: parent.Remove(node.GetPropertyName()); break;
            case JsonObject parent: parent[node.GetPropertyName()] = value; break;
            case JsonArray list when random.Next(3) == 0: list.Add(node.DeepClone()); break;
            case JsonArray list when random.Next(3) == 0: list.RemoveAt(node.GetElementIndex()); break;
            case JsonArray list: list[node.GetElementIndex()] = value; break;
        }
        return document.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch { JsonObject shape => shape.Select(pair => pair.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }
}
