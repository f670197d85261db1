namespace LeadMagnets.Domain.Proving;

/// <summary>Points of all outcomes of a quiz, as one value.</summary>
internal sealed class Tally(double[] points) : IEquatable<Tally>
{
    /// <summary>Sums that differ only by the order of their additions are one.</summary>
    private const int Digits = 9;

    public double[] Points => points;

    public Tally Plus(Tally other)
    {
        var sum = new double[points.Length];
        for (var i = 0; i < sum.Length; i++) sum[i] = Math.Round(points[i] + other.Points[i], Digits);
        return new(sum);
    }

    public bool Equals(Tally? other) => other is not null && points.AsSpan().SequenceEqual(other.Points);

    public override bool Equals(object? obj) => Equals(obj as Tally);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var number in points) hash.Add(number);
        return hash.ToHashCode();
    }
}
