namespace LeadMagnets.Domain.Proving;

/// <summary>Seeded random numbers that are the same on every machine and in every version of the framework (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A whole number from 0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>A number from 0 to just under 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
