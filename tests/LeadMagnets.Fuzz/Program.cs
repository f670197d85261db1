using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Tests.Formulas;
using LeadMagnets.Fuzz;

// The C# side of the differential fuzzing: what scripts/lib/fuzz compares with what the widget's engine says.
//   generate <seed> <count>   random trees, one line each: [tree, value, [format, locale, currency, text]], the last for numbers only
//   answer                    reads trees line by line and writes [tree, value] for each
JsonSerializerOptions compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = FormulaLimits.JsonDepth };
using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };

switch (args)
{
    case ["generate", var seed, var count]:
        var random = new Random(int.Parse(seed, CultureInfo.InvariantCulture));
        var (trees, formats) = (new RandomTrees(random), new RandomFormats(random));
        for (var left = int.Parse(count, CultureInfo.InvariantCulture); left > 0; left--) output.WriteLine(Row(trees.Next(), formats));
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

string Row(Node tree, RandomFormats? formats = null)
{
    var value = Interpreter.Evaluate(tree, RandomTrees.Scope);
    var row = new JsonArray(JsonNode.Parse(NodeJson.Write(tree), null, new() { MaxDepth = FormulaLimits.JsonDepth }), VectorValues.Write(value));
    if (formats?.Written(value) is { } written) row.Add(written);
    return row.ToJsonString(compact);
}
