using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Random trees with their values, for the TypeScript twin to reproduce bit for bit. The seed is fixed, so the file is.</summary>
public sealed class FuzzedFormulas
{
    private const int Seed = 20_260_101;
    private static readonly int Rows = int.Parse(Environment.GetEnvironmentVariable("FUZZ_ROWS") ?? "2000");

    [Fact]
    public void Have_the_values_on_record()
    {
        var trees = new RandomTrees(new Random(Seed));

        Vectors.Matches("formula-fuzz.json", Enumerable.Range(0, Rows).Select(_ => Row(trees.Next())));
    }

    private static string Row(Node tree)
    {
        var value = Interpreter.Evaluate(tree, RandomTrees.Scope);
        return Vectors.Json(new JsonArray(JsonNode.Parse(NodeJson.Write(tree), null, new() { MaxDepth = FormulaLimits.JsonDepth }), VectorValues.Write(value)));
    }
}
