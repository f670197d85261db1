using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// From where a visitor asks for mail, as two keyed hashes, <c>network.address</c>: enough to count, not enough to know (trust.md 3).
/// An address is one IPv4 address or one IPv6 /64; a network is an IPv4 /24 or an IPv6 /48.
/// </summary>
public static class VisitorAddress
{
    private const int HashBytes = 8;

    /// <summary>Null for the machine itself: tests, previews and a customer's own backend beside the product are not strangers.</summary>
    public static string? KeyOf(IPAddress? address, ReadOnlySpan<byte> serverSecret)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return null;
        var bytes = address.GetAddressBytes();
        var (network, single) = address.AddressFamily == AddressFamily.InterNetwork ? (3, 4) : (6, 8);
        return $"{Hash(bytes.AsSpan(0, network), serverSecret)}.{Hash(bytes.AsSpan(0, single), serverSecret)}";
    }

    /// <summary>The part that all addresses of a network share.</summary>
    public static string NetworkOf(string key) => key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)];

    private static string Hash(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, bytes).AsSpan(0, HashBytes));
}
