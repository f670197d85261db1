namespace LeadMagnets.Domain.Delivery;

/// <summary>When a delivery is tried: ten attempts over 75 hours (trust.md 1.1).</summary>
public static class RetrySchedule
{
    /// <summary>Nothing waits longer than this, whatever the receiver asks for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const double Jitter = 0.2;

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    public static int Attempts => Waits.Length;

    /// <summary>The wait after <paramref name="attempted"/> attempts; null when no attempt is left.</summary>
    /// <param name="attempted">How many attempts were made, 0 to 10.</param>
    /// <param name="roll">A random number from 0 (a fifth sooner) to 1 (a fifth later), so that many deliveries do not return together.</param>
    /// <param name="retryAfter">What the receiver asked for; it can lengthen the wait, never shorten it.</param>
    public static TimeSpan? WaitAfter(int attempted, double roll, TimeSpan? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attempted);
        if (attempted >= Attempts) return null;
        var wait = Waits[attempted] * (1 - Jitter + 2 * Jitter * Math.Clamp(roll, 0, 1));
        if (retryAfter is not { } asked) return wait;
        var capped = asked < Longest ? asked : Longest;
        return capped > wait ? capped : wait;
    }
}
