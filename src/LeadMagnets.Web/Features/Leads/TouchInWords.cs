using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>How a visitor came, in a few words: campaign first, then the paid click or the referring site, else directly.</summary>
public static class TouchInWords
{
    public static string Of(Touch touch)
    {
        if (touch.UtmSource is { Length: > 0 } source)
            return string.Join(" · ", new[] { source, touch.UtmMedium, touch.UtmCampaign }.Where(part => !string.IsNullOrEmpty(part)));
        if (touch.ClickIdsJson is not null) return $"a paid click on {touch.Source}";
        return TouchPair.Source(touch) is var from and not TouchFacts.Direct ? $"from {from}" : "directly";
    }

    /// <summary>Which of their visits it was.</summary>
    public static string When(TouchKind kind) => kind switch
    {
        TouchKind.First => "First visit",
        TouchKind.Last => "Visit with this run",
        TouchKind.Only => "First visit, with this run",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    /// <summary>An address as people read it: host and path, without what may be personal in a query string.</summary>
    public static string? Page(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Authority + (uri.AbsolutePath == "/" ? "" : uri.AbsolutePath) : null;
}
