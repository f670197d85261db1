using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>What the hosted page says of itself to browsers, search engines, previews and oEmbed consumers.</summary>
public sealed record HostedHead
{
    /// <summary>Content of somebody's frame: no chrome of its own, and nothing for search engines.</summary>
    public required bool IsFrame { get; init; }
    /// <summary>For scripts and styles of a frame; null: the page's own policy needs none.</summary>
    public string? Nonce { get; init; }
    /// <summary><c>light</c> or <c>dark</c>, where the frame's address asks for it.</summary>
    public string? Theme { get; init; }
    /// <summary>The brand has colours of its own.</summary>
    public required bool HasColours { get; init; }
    public required string Canonical { get; init; }
    /// <summary>The page in each of its languages, and <c>x-default</c> where the browser decides; empty where there is but one.</summary>
    public required IReadOnlyList<(string Language, string Address)> Alternates { get; init; }
    /// <summary>Search engines are asked to leave the page out.</summary>
    public required bool IsHidden { get; init; }
    public required PageCard Card { get; init; }
    /// <summary>Where consumers find how to embed the page (trust.md 1.2).</summary>
    public required string OEmbed { get; init; }
}

/// <summary>Makes the head of a page, and writes the same into the answer's headers.</summary>
public sealed class HostedHeads(PublicAddress address, MagnetCards cards, CspNonce nonce)
{
    public static bool IsFrame(HttpRequest request) => request.Query["frame"] == "1";

    /// <summary>Before anything is known of the magnet: also for the page that says that there is none.</summary>
    public void Close(HttpContext http, PublishedMagnet? magnet) => http.Response.Headers.ContentSecurityPolicy =
        IsFrame(http.Request) ? HostedPolicy.Frame(magnet, nonce.Value) : HostedPolicy.Page(magnet);

    public HostedHead Open(HttpContext http, PublishedMagnet magnet, Definition definition, HostedLanguages languages)
    {
        Close(http, magnet);
        var isFrame = IsFrame(http.Request);
        var plain = address.Hosted(magnet.Name);
        var canonical = languages.Asked is { } asked ? In(plain, asked) : plain;
        var head = new HostedHead
        {
            IsFrame = isFrame,
            Nonce = isFrame ? nonce.Value : null,
            Theme = http.Request.Query["theme"].ToString() is var theme && theme is "light" or "dark" ? theme : null,
            HasColours = BrandSheet.Of(magnet.Brand) is not null,
            Canonical = canonical,
            Alternates = languages.AreSeveral ? [.. languages.All.Select(language => (language, In(plain, language))), ("x-default", plain)] : [],
            // A frame's content, a test and the middle of a run are no pages to be found.
            IsHidden = magnet.HiddenFromSearch || isFrame || http.Request.Query.ContainsKey("test") || http.Request.Query.ContainsKey("continue") || !HttpMethods.IsGet(http.Request.Method),
            Card = CardOf(magnet, definition, canonical, languages),
            OEmbed = $"{address.Base}/oembed?url={Uri.EscapeDataString(canonical)}&format=json",
        };
        Tell(http.Response.Headers, head, definition.Title);
        if (languages.AreSeveral) http.Response.Headers.Vary = "Accept-Language";
        return head;
    }

    private static string In(string address, string language) => $"{address}?{HostedLanguages.Parameter}={Uri.EscapeDataString(language)}";

    private PageCard CardOf(PublishedMagnet magnet, Definition definition, string canonical, HostedLanguages languages) => new()
    {
        Title = definition.Title,
        Description = definition.Description,
        Url = canonical,
        SiteName = magnet.Brand.Name,
        Locale = definition.Locale,
        Image = cards.AddressOf(magnet, definition, languages.Shown == languages.All[0] ? null : languages.Shown) is { } path ? address.Base + path : null,
        ImageAlt = definition.Title,
    };

    private static void Tell(IHeaderDictionary headers, HostedHead head, string title)
    {
        if (head.IsHidden) headers["X-Robots-Tag"] = "noindex";
        if (!head.IsFrame) headers.Link = $"<{head.OEmbed}>; rel=\"alternate\"; type=\"application/json+oembed\"; title*=UTF-8''{Uri.EscapeDataString(title)}";
    }
}
