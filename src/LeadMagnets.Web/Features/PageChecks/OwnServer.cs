using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>Where this server listens, and how a visiting browser gets from it what pages embed.</summary>
public sealed class OwnServer(LeadMagnetsOptions options, IServer server)
{
    private static readonly string[] Anywhere = ["://*", "://+", "://0.0.0.0", "://[::]"];

    /// <summary>Ports of this machine behind which the admin pages are.</summary>
    public IReadOnlyCollection<int> Ports => [.. Listening.Select(address => address.Port)];

    private IEnumerable<Uri> Listening => (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        .Select(address => Anywhere.Aggregate(address, (text, any) => text.Replace(any, "://127.0.0.1", StringComparison.Ordinal)))
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null).OfType<Uri>();

    /// <summary>
    /// Its public address. Where the operator named one, it is asked under it, as visitors do. Else the name is only what somebody's browser
    /// called us, and could be anybody's: then we ask ourselves. Null: we cannot (nothing but https is listened to), and the name is judged like any other.
    /// </summary>
    /// <param name="address">As the check's row has it.</param>
    /// <param name="mayWrite">By the magnet's key and the website's origin.</param>
    public OwnOrigin? As(string address, Func<string, string?, bool> mayWrite)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) return null;
        if (options.PublicUrl is { Length: > 0 }) return new(url, null, mayWrite);
        return Listening.FirstOrDefault(l => l.Scheme == Uri.UriSchemeHttp) is { } listener ? new(url, listener, mayWrite) : null;
    }
}
