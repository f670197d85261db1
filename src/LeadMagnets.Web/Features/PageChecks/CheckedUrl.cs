using System.Text.RegularExpressions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Net;
using LeadMagnets.Web.Infrastructure.Net.Egress;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>Reads the address of a page as people type it, and judges it before a browser is started for it.</summary>
public sealed partial class CheckedUrl(NetworkGuard guard, OwnServer server)
{
    public const string NoPublicAddress = "has no address on the public internet. The check opens pages that every visitor can open, and nothing in private networks.";

    /// <summary>The address, or what is wrong with it.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="own">Public address of this server.</param>
    public async Task<(string? Url, string? Problem)> Read(string? text, string own, CancellationToken ct)
    {
        var (url, problem) = Shape(text?.Trim() ?? "");
        if (url is null) return (null, problem);
        var target = TargetOf(url);
        if (server.As(own, (_, _) => false) is { } us && us.Is(target))
            return us.Serves(url.AbsolutePath) ? (url.AbsoluteUri, null) : (null, "This is a page of LeadMagnets itself. Give the address of the page of your website that shows the magnet.");
        try
        {
            await new EgressRules(guard, server.Ports).Resolve(target, ct);
            return (url.AbsoluteUri, null);
        }
        catch (EgressRefusedException refused)
        {
            return (null, refused.Reason is EgressReason.Port
                ? $"Pages are checked on the usual ports only (80 and 443), not on {url.Port}."
                : $"{url.Host} {NoPublicAddress}");
        }
    }

    public static EgressTarget TargetOf(Uri url) => new((url.HostNameType is UriHostNameType.IPv6 ? url.Host.Trim('[', ']') : url.IdnHost).ToLowerInvariant(), url.Port);

    private static (Uri? Url, string? Problem) Shape(string text)
    {
        if (text.Length == 0) return (null, "Give the address of the page, such as https://www.example.com/pricing.");
        if (text.Length > PageCheck.LongestUrl) return (null, $"An address may have {PageCheck.LongestUrl} characters at most, and this one has {text.Length}.");
        var scheme = Scheme().Match(text);
        if (scheme.Success && scheme.Groups[1].Value.ToLowerInvariant() is not ("http" or "https"))
            return (null, $"Only pages of websites can be checked: their addresses begin with https:// or http://, not with {Shortened(scheme.Groups[1].Value)}:.");
        if (!Uri.TryCreate(scheme.Success ? text : "https://" + text, UriKind.Absolute, out var url) || text.Any(char.IsControl) || url.IdnHost.Length == 0 || url.Port == 0)
            return (null, "This is no address of a page. Copy it from the browser's address bar, such as https://www.example.com/pricing.");
        if (url.UserInfo.Length > 0) return (null, "Leave user name and password out of the address. Pages behind a password cannot be checked.");
        return (url, null);
    }

    private static string Shortened(string scheme) => scheme.Length > 20 ? scheme[..20] + "…" : scheme;

    /// <summary>A scheme; <c>localhost:8080</c> has none.</summary>
    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*):(?!\d+(/|\?|#|$))")]
    private static partial Regex Scheme();
}
