using System.Diagnostics;

namespace LeadMagnets.Benchmarks.Formulas;

/// <summary>The formulas of two calculators by the engine, against the same lines written in C#. Both yield all their numbers.</summary>
internal static class FormulaRows
{
    private const int Rounds = 15;
    private const int Runs = 30_000;

    public static Task<IReadOnlyList<Row>> Measure(string app) => Task.FromResult<IReadOnlyList<Row>>(
    [
        Measured(Calculation.SaasRoi, new ByHand.RoiInputs(120, 1.5, 46, 45, 0.5, 12000, 39, 25000, 150, 0.1, 0.6, 0.85, 0.95), inputs => ByHand.Compute(inputs).Npv),
        Measured(Calculation.Solar, new ByHand.SunInputs(3500, 0.35, 30, 1, 980, false, 0.02, 0.04), inputs => ByHand.Compute(inputs).Npv),
    ]);

    private static Row Measured<T>(Calculation calculation, T inputs, Func<T, double> byHand)
    {
        var (sheet, scope) = calculation.Bound();
        sheet.Compute(scope);
        var (mine, other) = (scope.Find(calculation.Headline)!.Value.Number, byHand(inputs));
        if (Math.Abs(mine - other) > 1e-9 * Math.Abs(other)) throw new InvalidOperationException($"{calculation.Name}: the engine says {mine:R}, C# says {other:R}.");

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Nanoseconds(() => sheet.Compute(scope)));
            theirs.Add(Nanoseconds(() => byHand(inputs)));
        }
        var (engine, hand) = (ours.Order().ElementAt(Rounds / 2), theirs.Order().ElementAt(Rounds / 2));
        return new($"Formulas of `{calculation.Name}` in C#", $"{engine:0} ns", $"by hand in C#: {hand:0} ns", $"{engine / hand:0.0} times", "at most 5 times", engine <= 5 * hand);
    }

    private static double Nanoseconds(Action compute)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Runs; i++) compute();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Runs;
    }
}
