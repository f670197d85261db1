using System.Text.Json.Nodes;
using LeadMagnets.Benchmarks;
using LeadMagnets.Benchmarks.Formulas;
using LeadMagnets.Benchmarks.Player;
using LeadMagnets.Domain.Formulas;

// Usage: LeadMagnets.Benchmarks <published program> <report file> [row …]; "kestrel <port> <file>" is the bare server that one row compares with,
// "calculations" and "trees <formula> …" say what the widget's engine is measured with.
if (args is ["kestrel", var port, var file]) return await BareKestrel.Run(int.Parse(port), file);
if (args is ["calculations"])
{
    Console.WriteLine(new JsonArray(Calculation.SaasRoi.ForTheWidget(), Calculation.Solar.ForTheWidget()).ToJsonString());
    return 0;
}
if (args is ["trees", .. var texts])
{
    Console.WriteLine($"[{string.Join(',', texts.Select(text => NodeJson.Write(Formula.Parse(text).Root!)))}]");
    return 0;
}
if (args is not [var app, var report, .. var wanted])
{
    Console.Error.WriteLine("Say where the published program lies and where to write the figures; npm run bench does.");
    return 2;
}

(string Name, Func<string, Task<IReadOnlyList<Row>>> Measure)[] all =
[
    ("submissions", SubmissionRows.Measure), ("serving", ServingRow.Measure), ("pdf", PdfRow.Measure), ("start", StartRows.Measure), ("formulas", FormulaRows.Measure),
    ("slider", SliderRow.Measure), ("prover", ProverRow.Measure), ("player", PlayerRows.Measure),
];
var rows = new List<Row>();
foreach (var (name, measure) in all.Where(row => wanted.Length == 0 || wanted.Contains(row.Name)))
{
    Console.WriteLine($"Measuring: {name} …");
    var measured = await measure(Path.GetFullPath(app));
    foreach (var row in measured) Console.WriteLine($"  {row.What}: {row.Product}; {row.Against}; {row.Ratio} (reach: {row.Reach})");
    rows.AddRange(measured);
}
await File.WriteAllTextAsync(report, Row.Json(rows));
return 0;
