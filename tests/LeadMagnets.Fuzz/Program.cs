using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Tests.Formulas;

// The C# side of the differential fuzzing: what scripts/lib/fuzz compares with what the widget's engine says.
//   generate <seed> <count>   random trees, one line each: [tree, value]
//   answer                    reads trees line by line and writes [tree, value] for each
JsonSerializerOptions compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = FormulaLimits.JsonDepth };
using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };

switch (args)
{
    case ["generate", var seed, var count]:
        var trees = new RandomTrees(new Random(int.Parse(seed, CultureInfo.InvariantCulture)));
        for (var left = int.Parse(count, CultureInfo.InvariantCulture); left > 0; left--) output.WriteLine(Row(trees.Next()));
        return 0;
    case ["answer"]:
        while (Console.In.ReadLine() is { } line)
        {
            output.WriteLine(Row(NodeJson.Read(line)));
            output.Flush();
        }
        return 0;
    default:
        Console.Error.WriteLine("Say what to do: generate <seed> <count>, or answer.");
        return 2;
}

string Row(Node tree) => new JsonArray(
    JsonNode.Parse(NodeJson.Write(tree), null, new() { MaxDepth = FormulaLimits.JsonDepth }),
    VectorValues.Write(Interpreter.Evaluate(tree, RandomTrees.Scope))).ToJsonString(compact);
