using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// <c>GET /oembed</c> (trust.md 1.2): who pastes a hosted page's address into WordPress and its friends gets the magnet. The answer's
/// <c>html</c> is one iframe and nothing else, for consumers drop everything else; WordPress gets a link before it, as its own posts have.
/// </summary>
public static class GetOEmbed
{
    private const int Width = 640, Height = 600, Smallest = 1, Largest = 100_000;

    /// <summary>What requests are counted under, beside those of magnets.</summary>
    private static readonly Guid Counted = new("0e3bed00-0000-7000-8000-000000000000");

    public static async Task<IResult> Handle(
        string? url, string? maxwidth, string? maxheight, string? format, HttpContext http, PublishedMagnets magnets, MagnetCards cards, PublicAddress address, AddressPressure pressure, CancellationToken ct)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        if (pressure.Note(http.Connection.RemoteIpAddress, Counted) == Pressure.TooMuch)
            return Problems.Later(http, TimeSpan.FromSeconds(30), "Too many requests come from this network. Try again in half a minute.");
        if (format is { Length: > 0 } && !format.Equals("json", StringComparison.OrdinalIgnoreCase))
            return Problems.Refused(StatusCodes.Status501NotImplemented, "format", "Only format=json is offered.");
        if (string.IsNullOrWhiteSpace(url)) return Problems.Refused(StatusCodes.Status400BadRequest, "url-missing", "Name the page that is to be embedded: /oembed?url=https://…/m/…");
        if (Limit(maxwidth) is not { } width || Limit(maxheight) is not { } height)
            return Problems.Refused(StatusCodes.Status400BadRequest, "size", "maxwidth and maxheight are whole numbers of pixels, 1 or more.");
        if (NameIn(url, address.Base) is not { } name || await magnets.Named(name, ct) is not { CurrentVersion: { } number } magnet || await magnets.Version(magnet, number, ct) is not { } version)
            return Problems.Refused(StatusCodes.Status404NotFound, "not-published", "There is no published magnet at this address.");
        http.Response.Headers.CacheControl = "public, max-age=300";
        http.Response.Headers.Vary = HeaderNames.UserAgent;
        return Results.Json(Answer(magnet, version.Definition.Definition, width, height, IsWordPress(http.Request), cards, address), DefinitionJson.Options);
    }

    private static OEmbedAnswer Answer(PublishedMagnet magnet, Definition definition, int width, int height, bool isQuoted, MagnetCards cards, PublicAddress address)
    {
        var (shownWidth, shownHeight) = (Math.Min(width, Width), Math.Min(height, Height));
        // Consumers keep it for good, and a readable ending may change.
        var (page, frame) = (address.Hosted(magnet.Key), address.Frame(magnet.Key));
        // What is asked for limits the picture as well: one that is larger is left out.
        var picture = width >= CardPictures.Width && height >= CardPictures.Height ? cards.AddressOf(magnet, definition) : null;
        return new()
        {
            Title = definition.Title,
            AuthorName = magnet.Brand.Name,
            ProviderUrl = address.Base,
            Html = isQuoted ? FrameHtml.Quoted(page, frame, definition.Title, shownWidth, shownHeight) : FrameHtml.For(frame, definition.Title, shownWidth, shownHeight),
            Width = shownWidth,
            Height = shownHeight,
            ThumbnailUrl = picture is null ? null : address.Base + picture,
            ThumbnailWidth = picture is null ? null : CardPictures.Width,
            ThumbnailHeight = picture is null ? null : CardPictures.Height,
        };
    }

    /// <summary>
    /// Since 5.9 WordPress runs the script that follows a frame's height, and opens its links, only on pages with an answer that quotes a link. It
    /// shows the link until the frame speaks, and the frame from then on. Others would show both for good.
    /// </summary>
    private static bool IsWordPress(HttpRequest request) => request.Headers.UserAgent.ToString().StartsWith("WordPress", StringComparison.OrdinalIgnoreCase);

    /// <summary>A limit as asked for; without one there is none. Null: it is no size.</summary>
    private static int? Limit(string? asked) => string.IsNullOrEmpty(asked) ? Largest
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels >= Smallest ? pixels : null;

    /// <summary>The key or slug in a hosted page's address; null: it is another address, or another server's.</summary>
    private static string? NameIn(string url, string own)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page) || page.Scheme is not ("https" or "http") || !Uri.TryCreate(own, UriKind.Absolute, out var ours)) return null;
        if (!page.Host.Equals(ours.Host, StringComparison.OrdinalIgnoreCase) || (page.Port != ours.Port && !(page.IsDefaultPort && ours.IsDefaultPort))) return null;
        var path = page.AbsolutePath.TrimEnd('/').Split('/');
        return path is ["", "m", { Length: > 0 } name] ? name : null;
    }
}
