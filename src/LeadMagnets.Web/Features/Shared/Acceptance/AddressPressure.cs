using System.Net;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

public enum Pressure { Usual, Suspicious, TooMuch }

/// <summary>
/// How hard a network presses: ten submissions a minute raise suspicion, <see cref="Most"/> are refused for a while, and each step up makes
/// the proof of work harder. Loopback is never limited: it is a program of the owner's own, or a proxy that was not named as trusted and hides
/// everybody behind one address.
/// </summary>
public sealed class AddressPressure(TimeProvider clock)
{
    private const int Many = 10;
    private const int Most = 120;

    /// <summary>Numbers that a browser has to search, for usual and for hard times (trust.md 3).</summary>
    public const int Easy = 20_000;
    public const int Hard = 500_000;

    /// <summary>A magnet that gets so many calls a minute from everywhere is either very popular or under attack.</summary>
    private const int ManyForAMagnet = 300;

    private readonly NetworkCounts submissions = new(clock);
    private readonly NetworkCounts challenges = new(clock);

    public Pressure Note(IPAddress? address, Guid magnet)
    {
        if (!Counts(address)) return Pressure.Usual;
        var count = submissions.Note(address!, magnet).Network;
        return count > Most ? Pressure.TooMuch : count > Many ? Pressure.Suspicious : Pressure.Usual;
    }

    /// <summary>How far a browser that asks now has to search. Asking counts as well: nobody stores up easy challenges.</summary>
    public int Difficulty(IPAddress? address, Guid magnet)
    {
        if (!Counts(address)) return Easy;
        challenges.Note(address!, magnet);
        var (asked, sent) = (challenges.Look(address!, magnet), submissions.Look(address!, magnet));
        var own = Math.Max(asked.Network, sent.Network) / Many;
        var all = Math.Max(asked.Magnet, sent.Magnet) / ManyForAMagnet;
        return Math.Min(Hard, Easy << Math.Min(5, own + all));
    }

    private static bool Counts(IPAddress? address) => address is not null && !IPAddress.IsLoopback(address);
}
