using System.Net;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

public enum Pressure { Usual, Suspicious, TooMuch }

/// <summary>
/// Counts submissions per network (IPv4 address, IPv6 /64) in windows of a minute. Ten raise suspicion, <see cref="Most"/> are refused for a
/// while. Loopback is never limited: it is a program of the owner's own, or a proxy that was not named as trusted and hides everybody
/// behind one address.
/// </summary>
public sealed class AddressPressure(TimeProvider clock)
{
    private const int Many = 10;
    private const int Most = 120;

    /// <summary>Networks counted one by one; beyond, all others share one count, so that a flood of addresses cannot fill the memory.</summary>
    private const int MostNetworks = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(UInt128 Network, Guid Magnet), int> counts = [];
    private long window;

    public Pressure Note(IPAddress? address, Guid magnet)
    {
        if (address is null || IPAddress.IsLoopback(address)) return Pressure.Usual;
        lock (gate)
        {
            var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
            if (minute != window)
            {
                counts.Clear();
                window = minute;
            }
            var key = counts.Count < MostNetworks ? (Network(address), magnet) : (UInt128.Zero, Guid.Empty);
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            return count > Most ? Pressure.TooMuch : count > Many ? Pressure.Suspicious : Pressure.Usual;
        }
    }

    private static UInt128 Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4
            ? BitConverter.ToUInt32(bytes)
            : new UInt128(BitConverter.ToUInt64(bytes, 0), 1);
    }
}
