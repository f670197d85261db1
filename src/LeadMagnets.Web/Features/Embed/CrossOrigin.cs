using System.Text;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// CORS without credentials (trust.md 2). Reading a definition is open to everybody; writing is open to the origins of the magnet's own
/// list, where it has one. CORS is not authentication: it keeps other websites from borrowing a magnet, nothing more.
/// </summary>
public sealed class CrossOrigin(PublishedMagnets magnets, LeadMagnetsOptions options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var headers = context.HttpContext.Response.Headers;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            headers.AccessControlAllowOrigin = "*";
            return await next(context);
        }
        headers.Vary = HeaderNames.Origin;
        headers.AccessControlAllowOrigin = request.Headers.Origin.ToString() is { Length: > 0 } origin && Ascii.IsValid(origin) ? origin : "*";
        headers.AccessControlAllowMethods = "GET, POST, PUT";
        headers.AccessControlAllowHeaders = "Content-Type";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.AccessControlMaxAge = "600";
        // Asking whether one may ask is free: it is the call itself that is refused, readably, so that the player can say why.
        return HttpMethods.IsOptions(request.Method) || await MayWrite(request) ? await next(context) : Refused();
    }

    private async Task<bool> MayWrite(HttpRequest request) =>
        request.RouteValues["key"] is not string key || await magnets.Find(key, request.HttpContext.RequestAborted) is not { AllowedOrigins.Count: > 0 } magnet
        || Website(request) is var website && (magnet.Allows(website) || IsOurs(website!, request));

    /// <summary>The website that calls; null: no browser does. A browser that keeps the origin to itself may still tell the referrer.</summary>
    private static string? Website(HttpRequest request)
    {
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin) return origin;
        return request.Headers.Referer.ToString() is not { Length: > 0 } referrer ? null
            : Uri.TryCreate(referrer, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : referrer;
    }

    /// <summary>The hosted page, also where a proxy ends https or the product has a public name.</summary>
    private bool IsOurs(string website, HttpRequest request) => Uri.TryCreate(website, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        && (string.Equals($"{url.Scheme}://{request.Host}", website, StringComparison.OrdinalIgnoreCase)
            || Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var named) && named.GetLeftPart(UriPartial.Authority) == url.GetLeftPart(UriPartial.Authority));

    private static IResult Refused() => Problems.Refused(StatusCodes.Status403Forbidden, "origin-not-allowed",
        "This website may not embed this magnet. Its marketer lists the origins that may, on the magnet's page.");
}
