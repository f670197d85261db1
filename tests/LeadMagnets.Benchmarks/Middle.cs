namespace LeadMagnets.Benchmarks;

/// <summary>The run that counts: as many were slower as were faster.</summary>
internal static class Middle
{
    public static T Of<T>(IReadOnlyCollection<T> runs, Func<T, double> by) => runs.OrderBy(by).ElementAt(runs.Count / 2);

    public static double Of(IReadOnlyCollection<double> numbers) => Of(numbers, number => number);
}
