using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>Where calls to addresses that a customer typed may go: the open internet, and the private networks that the operator named.</summary>
public sealed class NetworkGuard(LeadMagnetsOptions options)
{
    private readonly IPNetwork[] allowed = Parse(options.PrivateNetworks);

    public bool Allows(IPAddress address)
    {
        var plain = AddressRanges.Plain(address);
        return AddressRanges.IsPublic(plain) || allowed.Any(network => network.Contains(plain));
    }

    /// <summary>All addresses of a name, or a refusal when a single one of them is out of bounds: a name that mixes both is an attack.</summary>
    /// <exception cref="BlockedAddressException">One address is not allowed.</exception>
    /// <exception cref="SocketException">The name has no address.</exception>
    public async Task<IPAddress[]> Resolve(string host, CancellationToken ct)
    {
        var addresses = await Lookup(host.Trim('[', ']'), ct);
        if (addresses.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        return addresses.All(Allows) ? addresses : throw new BlockedAddressException();
    }

    /// <summary>How a name becomes addresses; tests put a lying name server here.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Lookup { get; init; } =
        (host, ct) => IPAddress.TryParse(host, out var literal) ? Task.FromResult<IPAddress[]>([literal]) : Dns.GetHostAddressesAsync(host, ct);

    private static IPNetwork[] Parse(string? ranges) =>
    [
        .. from text in LeadMagnetsOptionsRules.Ranges(ranges)
           select IPNetwork.TryParse(text, out var network) ? network : Single(IPAddress.Parse(text)),
    ];

    private static IPNetwork Single(IPAddress address) => new(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128);
}
