using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>
/// Where a browser that shows a stranger's page may go: websites on the open internet, and the networks that the operator named, by the
/// same guard as webhooks. This server itself is never such a place, under whatever name.
/// </summary>
/// <param name="guard">Names and addresses.</param>
/// <param name="ownPorts">Where this server listens on this machine.</param>
public sealed class EgressRules(NetworkGuard guard, IReadOnlyCollection<int> ownPorts)
{
    private const int FirstFreePort = 1024;

    /// <summary>The addresses to connect to, and no others: whatever the name server says next does not matter any more.</summary>
    /// <exception cref="EgressRefusedException">Not there.</exception>
    public async Task<IPAddress[]> Resolve(EgressTarget target, CancellationToken ct)
    {
        if (target.Port is not (80 or 443 or >= FirstFreePort)) throw new EgressRefusedException(EgressReason.Port);
        var addresses = await Addresses(target.Host, ct);
        // Websites live on two ports; test sites of the operator's own networks on any.
        if (target.Port is not (80 or 443) && addresses.Any(AddressRanges.IsPublic)) throw new EgressRefusedException(EgressReason.Port);
        if (ownPorts.Contains(target.Port) && addresses.Any(IsThisMachine)) throw new EgressRefusedException(EgressReason.OwnServer);
        return addresses;
    }

    private async Task<IPAddress[]> Addresses(string host, CancellationToken ct)
    {
        try
        {
            return await guard.Resolve(host, ct);
        }
        catch (Exception refused) when (refused is BlockedAddressException or SocketException or ArgumentException)
        {
            throw new EgressRefusedException(EgressReason.NotPublic);
        }
    }

    private static bool IsThisMachine(IPAddress address)
    {
        var plain = AddressRanges.Plain(address);
        return IPAddress.IsLoopback(plain) || plain.Equals(IPAddress.Any) || plain.Equals(IPAddress.IPv6Any)
            || NetworkInterface.GetAllNetworkInterfaces().SelectMany(card => card.GetIPProperties().UnicastAddresses).Any(own => AddressRanges.Plain(own.Address).Equals(plain));
    }
}
