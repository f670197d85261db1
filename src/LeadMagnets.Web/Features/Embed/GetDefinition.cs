using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Serves the stored bytes of the projection, or for HEAD only what would be sent with them: the same for everybody, cacheable, with an ETag.
/// Another language of the magnet has an address of its own, <c>?lang=de</c>, so that no cache can give one for the other.
/// </summary>
public static class GetDefinition
{
    public static async Task<IResult> Handle(string key, string? lang, HttpContext http, PublishedMagnets magnets, TranslatedFaces translated, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { CurrentVersion: not null } magnet) return NotOffered();
        var headers = http.Response.Headers;
        var face = string.IsNullOrEmpty(lang) ? null : await translated.Of(magnet, lang, ct);
        var tag = face?.ETag ?? magnet.ETag;
        headers.ETag = tag;
        headers.CacheControl = "public, max-age=60, stale-while-revalidate=600";
        headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch.Contains(tag)) return Results.StatusCode(StatusCodes.Status304NotModified);

        var brotli = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (brotli) headers.ContentEncoding = "br";
        return new Bytes(face is null ? brotli ? magnet.Projection : magnet.PlainProjection : brotli ? face.Bytes : PublicFace.Plain(face.Bytes));
    }

    public static IResult NotOffered() => Problems.Refused(StatusCodes.Status404NotFound, "not-published",
        "There is no published magnet under this key. Check the key in the embed snippet, or publish the magnet.");

    /// <summary>Bytes from memory, without the negotiation of <c>Results.Bytes</c>.</summary>
    private sealed class Bytes(byte[] body) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.ContentLength = body.Length;
            return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : httpContext.Response.Body.WriteAsync(body).AsTask();
        }
    }
}
