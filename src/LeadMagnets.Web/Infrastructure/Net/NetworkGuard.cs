using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>Where calls to addresses that a customer typed may go: the open internet, and the private networks that the operator named.</summary>
public sealed class NetworkGuard(IOptions<LeadMagnetsOptions> options)
{
    private readonly IPNetwork[] allowed = Parse(options.Value.PrivateNetworks);

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
    internal Func<string, CancellationToken, Task<IPAddress[]>> Lookup { get; set; } =
        (host, ct) => IPAddress.TryParse(host, out var literal) ? Task.FromResult<IPAddress[]>([literal]) : Dns.GetHostAddressesAsync(host, ct);

    private static IPNetwork[] Parse(string? ranges) =>
    [
        .. from text in (ranges ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select IPNetwork.TryParse(text, out var network) ? network
               : IPAddress.TryParse(text, out var one) ? new IPNetwork(one, one.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
               : throw new OptionsValidationException(LeadMagnetsOptions.Section, typeof(LeadMagnetsOptions),
                   [$"LeadMagnets:PrivateNetworks has '{text}', which is no address range. Write ranges such as 10.1.0.0/16, separated by commas."]),
    ];
}
