using System.Net;
using System.Net.Sockets;
using LeadMagnets.Domain;

namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>Judges an address when it is saved; the same guard stands again before every connection.</summary>
public sealed class WebhookUrl(NetworkGuard guard)
{
    public const int Longest = 2000;
    private const int FirstFreePort = 1024;

    /// <summary>Null when the address may be used. One message for every reason: the check is no port scanner.</summary>
    public async Task<Problem?> Check(string path, string? url, CancellationToken ct) => await MayBeUsed(url, ct) ? null : new(path, "address",
        "This address cannot be used. Give an http:// or https:// address without user name or password, on port 80, 443 or above 1023, " +
        "that is reachable from the internet. Private networks have to be allowed by LeadMagnets:PrivateNetworks.");

    private async Task<bool> MayBeUsed(string? url, CancellationToken ct)
    {
        if (url is null || url.Length > Longest || url.Any(char.IsControl) || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return false;
        if (uri.UserInfo.Length > 0 || uri.IdnHost.Length == 0 || uri.Port is not (80 or 443 or >= FirstFreePort)) return false;
        try
        {
            await guard.Resolve(uri.IdnHost, ct);
            return true;
        }
        catch (SocketException)
        {
            // The name may exist tomorrow; until then the attempts say that it does not. Except names that only mean this machine or this network.
            return !IsLocalName(uri.IdnHost) && !IPAddress.TryParse(uri.IdnHost, out _);
        }
        catch (Exception refused) when (refused is BlockedAddressException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsLocalName(string host)
    {
        var name = host.TrimEnd('.');
        return !name.Contains('.', StringComparison.Ordinal)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localdomain", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
    }
}
