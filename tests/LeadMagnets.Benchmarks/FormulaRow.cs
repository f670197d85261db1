using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Templates;

namespace LeadMagnets.Benchmarks;

/// <summary>The eleven formulas of the calculator template by the interpreter, against the same lines written in C#.</summary>
internal static class FormulaRow
{
    private const int Rounds = 7;
    private const int Runs = 200_000;

    public static Task<IReadOnlyList<Row>> Measure(string app)
    {
        var compiled = CompiledDefinition.Compile(Templates.Find("magnet-audit")!.Definition);
        var formulas = compiled.Variables.Select(variable => (variable.Id, Tree: compiled.Tree(variable.Formula))).ToArray();
        var (inputs, scope) = (new AuditByHand.Inputs(22000, 1210, 0.06, 900, 0.7, 6, 1500, [2, 2, 2, 2, 1, 2]), new Scope());
        foreach (var (name, value) in inputs.Named()) scope[name] = value;

        var interpreted = Interpret(formulas, scope);
        var byHand = AuditByHand.Compute(inputs);
        if (interpreted.ToString("R") != byHand.ToString("R")) throw new InvalidOperationException($"The interpreter says {interpreted:R}, C# says {byHand:R}.");

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Nanoseconds(() => Interpret(formulas, scope)));
            theirs.Add(Nanoseconds(() => AuditByHand.Compute(inputs with { Visitors = inputs.Visitors })));
        }
        var (mine, other) = (ours.Order().ElementAt(Rounds / 2), theirs.Order().ElementAt(Rounds / 2));
        IReadOnlyList<Row> rows = [new("Eleven formulas of `magnet-audit`, interpreter in C#", $"{mine:0} ns", $"by hand in C#: {other:0} ns", $"{mine / other:0.0} times", "at most 5 times", mine <= 5 * other)];
        return Task.FromResult(rows);
    }

    private static double Interpret((string Id, Node Tree)[] formulas, Scope scope)
    {
        var last = Value.Blank;
        foreach (var (id, tree) in formulas) scope[id] = last = Interpreter.Evaluate(tree, scope);
        return last.Number;
    }

    private static double Nanoseconds(Func<double> compute)
    {
        var (sum, start) = (0.0, Stopwatch.GetTimestamp());
        for (var i = 0; i < Runs; i++) sum += compute();
        var elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(sum);
        return elapsed.TotalNanoseconds / Runs;
    }
}
