using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>How a visitor came, in a few words: campaign first, then the referring site, else directly.</summary>
public static class TouchInWords
{
    public static string Of(Touch touch)
    {
        if (touch.UtmSource is { Length: > 0 } source)
            return string.Join(" · ", new[] { source, touch.UtmMedium, touch.UtmCampaign }.Where(part => !string.IsNullOrEmpty(part)));
        return Host(touch.Referrer) is { } referrer && referrer != Host(touch.PageUrl) ? $"from {referrer}" : "directly";
    }

    /// <summary>Where the magnet stood: host and path, without what may be personal in a query string.</summary>
    public static string? Page(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Authority + (uri.AbsolutePath == "/" ? "" : uri.AbsolutePath) : null;

    private static string? Host(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : null;
}
