using System.Net;

namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>Which addresses are the open internet (trust.md 3, SSRF).</summary>
public static class AddressRanges
{
    // The tunnels 6to4 (2002::/16) and Teredo (2001::/32) and the NAT64 prefixes carry an IPv4 address inside that nothing unmaps on the
    // way: they are refused as a whole. IPv4-mapped addresses are unmapped first and judged as what they are.
    private static readonly IPNetwork[] NotPublic =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24".Split(' ').Select(IPNetwork.Parse),
        .. "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4".Split(' ').Select(IPNetwork.Parse),
        .. "::/96 fc00::/7 fe80::/10 fec0::/10 ff00::/8 2001:db8::/32 3fff::/20 2002::/16 2001::/32".Split(' ').Select(IPNetwork.Parse),
        .. "64:ff9b::/96 64:ff9b:1::/48 100::/64 5f00::/16 ::ffff:0:0:0/96".Split(' ').Select(IPNetwork.Parse),
    ];

    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        return !NotPublic.Any(network => network.Contains(plain));
    }

    /// <summary>An IPv4 address in IPv6 clothes is that IPv4 address; a zone is no part of the address.</summary>
    public static IPAddress Plain(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : new IPAddress(address.GetAddressBytes());
}
