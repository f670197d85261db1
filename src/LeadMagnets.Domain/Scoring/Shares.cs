namespace LeadMagnets.Domain.Scoring;

/// <summary>Parts as whole numbers that add up to a given whole (largest-remainder rounding).</summary>
internal static class Shares
{
    /// <param name="parts">At least 0 each; their sum rounds to the whole.</param>
    /// <param name="whole">What the rounded parts add up to: 33.3, 33.3 and 33.3 of 100 are 34, 33 and 33.</param>
    public static IReadOnlyList<int> Whole(IReadOnlyList<double> parts, int whole)
    {
        var exact = parts.Select(NineDigits.Of).ToList();
        var rounded = exact.ConvertAll(part => (int)Math.Floor(part));
        var missing = whole - rounded.Sum();
        foreach (var i in Enumerable.Range(0, exact.Count).OrderByDescending(i => NineDigits.Of(exact[i] - rounded[i])).Take(missing)) rounded[i]++;
        return rounded;
    }
}
