using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>
/// Addresses in mails. Their host comes from the settings, or from where the server listens, and never from a request: a visitor could
/// put a host of their own into somebody else's mail.
/// </summary>
public sealed class PublicLinks(LeadMagnetsOptions options, IServer server)
{
    public string Report(string token) => $"{Base()}/r/{token}";

    /// <summary>Where a run is continued: the hosted page, or the page of a listed website on which it was begun.</summary>
    public string Continue(string? page, string magnetKey, string token) =>
        QueryHelpers.AddQueryString(page ?? $"{Base()}/m/{magnetKey}", "continue", token);

    public string Lead(Guid leadId) => $"{Base()}/leads/{leadId}";

    public string Webhooks() => $"{Base()}/settings/webhooks";

    private string Base()
    {
        if (options.PublicUrl is { Length: > 0 } named) return named.TrimEnd('/');
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Launch.Places.DefaultAddress;
        return listening.TrimEnd('/').Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal);
    }
}
