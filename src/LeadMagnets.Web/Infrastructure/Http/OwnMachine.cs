using System.Net;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// Tells programs on the machine itself from strangers. Behind a proxy on this machine every call comes from loopback. Most proxies say for whom
/// they call; a bare one does not, so that nobody passes for the machine itself where the product is reached under a public address.
/// </summary>
public sealed class OwnMachine(LeadMagnetsOptions options)
{
    private static readonly string[] ForSomebody = ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"];

    /// <summary>Visitors come from elsewhere: a host of the network or of the internet is named.</summary>
    public bool IsReachedFromElsewhere { get; } = options.PublicUrl is { Length: > 0 } url && !IsLoopback(new Uri(url).Host);

    public bool IsCalling(HttpContext http) =>
        IsLoopback(http.Connection.RemoteIpAddress) && !SaysForWhom(http) && !IsReachedFromElsewhere && IsLoopback(http.Request.Host.Host);

    public static bool SaysForWhom(HttpContext http) => ForSomebody.Any(http.Request.Headers.ContainsKey);

    /// <summary>A socket of the file system has no address.</summary>
    public static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);
}
