using System.Net;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

public enum Pressure { Usual, Suspicious, TooMuch }

/// <summary>
/// How hard a network presses: ten submissions a minute raise suspicion, <see cref="Most"/> are refused for a while, and every
/// <see cref="Hall"/> that ask make the proof of work harder. Loopback is never refused: it is a program of the owner's own, or a proxy that was not named as trusted and hides
/// everybody behind one address. It counts for its magnet, like all others.
/// </summary>
public sealed class AddressPressure(TimeProvider clock)
{
    private const int Many = 10;
    private const int Most = 120;

    /// <summary>
    /// So many visitors a minute behind one address are a hall with a slide that shows the link: their phones must be able to finish the work while
    /// they answer, or those who get no proof ready are held. Each further hall doubles it.
    /// </summary>
    private const int Hall = 60;

    /// <summary>Numbers that a browser has to search, for usual and for hard times (trust.md 3).</summary>
    public const int Easy = 20_000;
    public const int Hard = 500_000;

    /// <summary>A magnet that gets so many calls a minute from everywhere is either very popular or under attack.</summary>
    private const int ManyForAMagnet = 300;

    private readonly NetworkCounts submissions = new(clock);
    /// <summary>A visitor's steps: several of them make one submission.</summary>
    private const int MostSteps = 600;

    /// <summary>Events of a minute that are written down: a dozen each of a hundred visitors behind one address.</summary>
    public const int MostEvents = 1200;

    private readonly NetworkCounts events = new(clock);
    private readonly NetworkCounts steps = new(clock);
    private readonly NetworkCounts challenges = new(clock);

    public Pressure Note(IPAddress? address, Guid magnet)
    {
        var count = submissions.Note(Network(address), magnet).Network;
        return count > Most ? Pressure.TooMuch : count > Many ? Pressure.Suspicious : Pressure.Usual;
    }

    /// <summary>Of calls while a visitor answers, of which there are many: they raise no suspicion, there are only too many at some time.</summary>
    public bool IsTooMuch(IPAddress? address, Guid magnet) => steps.Note(Network(address), magnet).Network > MostSteps;

    /// <summary>
    /// Of what players tell: sessions cost nothing, so a program could fill the disk and falsify what is counted. Nobody waits for an answer to
    /// events, so that loopback is limited like a network.
    /// </summary>
    public bool TellsTooMuch(IPAddress? address, Guid magnet, int told) => events.Note(address ?? IPAddress.Loopback, magnet, told).Network > MostEvents;

    /// <summary>How far a browser that asks now has to search. Asking counts as well: nobody stores up easy challenges.</summary>
    public int Difficulty(IPAddress? address, Guid magnet)
    {
        var network = Network(address);
        challenges.Note(network, magnet);
        var (asked, sent) = (challenges.Look(network, magnet), submissions.Look(network, magnet));
        var own = Math.Max(asked.Network, sent.Network) / Hall;
        var all = Math.Max(asked.Magnet, sent.Magnet) / ManyForAMagnet;
        return Math.Min(Hard, Easy << Math.Min(5, own + all));
    }

    private static IPAddress? Network(IPAddress? address) => OwnMachine.IsLoopback(address) ? null : address;
}
