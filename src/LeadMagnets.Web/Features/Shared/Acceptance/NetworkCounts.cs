using System.Net;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// Counts calls per network (IPv4 address, IPv6 /64) and magnet, and per magnet, in windows of a minute. Of a minute that has just begun the
/// one before speaks too, so that nobody waits for the full minute. It holds a bounded number of networks; beyond, all others share one count, so
/// that a flood of addresses cannot fill the memory.
/// </summary>
public sealed class NetworkCounts(TimeProvider clock)
{
    private const int MostNetworks = 100_000;
    private static readonly UInt128 Everybody = UInt128.MaxValue;

    private readonly Lock gate = new();
    private Dictionary<(UInt128 Network, Guid Magnet), int> counts = [];
    private Dictionary<(UInt128 Network, Guid Magnet), int> before = [];
    private long window;

    /// <summary>The calls of this minute, these included: of the network, where there is one, and of all networks to the magnet.</summary>
    public (int Network, int Magnet) Note(IPAddress? address, Guid magnet, int calls = 1)
    {
        lock (gate)
        {
            Turn();
            return (address is null ? 0 : Count((NetworkOf(address), magnet), calls), Count((Everybody, magnet), calls));
        }
    }

    /// <summary>The busier of this minute and the last, without counting.</summary>
    public (int Network, int Magnet) Look(IPAddress? address, Guid magnet)
    {
        lock (gate)
        {
            Turn();
            return (address is null ? 0 : Larger((NetworkOf(address), magnet)), Larger((Everybody, magnet)));
        }
    }

    private int Count((UInt128, Guid) wanted, int calls)
    {
        var key = counts.Count < MostNetworks || counts.ContainsKey(wanted) ? wanted : (UInt128.Zero, Guid.Empty);
        return counts[key] = counts.GetValueOrDefault(key) + calls;
    }

    private int Larger((UInt128, Guid) key) => Math.Max(counts.GetValueOrDefault(key), before.GetValueOrDefault(key));

    private void Turn()
    {
        var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (minute == window) return;
        (before, counts) = (minute == window + 1 ? counts : [], []);
        window = minute;
    }

    private static UInt128 NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? BitConverter.ToUInt32(bytes) : new UInt128(BitConverter.ToUInt64(bytes, 0), 1);
    }
}
