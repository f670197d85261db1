using System.Collections.Concurrent;

namespace LeadMagnets.Web.Features.Account;

/// <summary>
/// Ten failed tries in a quarter of an hour lock an account for that address alone, so that a stranger cannot lock its owner out.
/// Kept in memory: a restart forgives. Keys are bounded, because they come from strangers.
/// </summary>
public sealed class SignInAttempts(TimeProvider clock)
{
    public const int Tries = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private const int MostKeys = 100_000;
    private readonly ConcurrentDictionary<string, Counter> counters = new();

    /// <summary>Counts a try before its password is looked at; false: locked, do not look.</summary>
    public bool MayTry(string account, string? address)
    {
        var now = clock.GetUtcNow();
        if (counters.Count >= MostKeys) Forget(now);
        var counter = counters.AddOrUpdate($"{account}\n{address}", _ => new(now, 1),
            (_, old) => now - old.Since >= Window ? new(now, 1) : old with { Count = old.Count + 1 });
        return counter.Count <= Tries;
    }

    public void Succeeded(string account, string? address) => counters.TryRemove($"{account}\n{address}", out _);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, counter) in counters)
            if (now - counter.Since >= Window) counters.TryRemove(key, out _);
        // All young: a flood of invented names. Start over rather than grow.
        if (counters.Count >= MostKeys) counters.Clear();
    }

    private sealed record Counter(DateTimeOffset Since, int Count);
}
