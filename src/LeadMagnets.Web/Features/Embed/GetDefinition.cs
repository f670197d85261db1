using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Serves the stored bytes of the projection, or for HEAD only what would be sent with them: the same for everybody, cacheable, with an ETag.</summary>
public static class GetDefinition
{
    public static async Task<IResult> Handle(string key, HttpContext http, PublishedMagnets magnets, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { CurrentVersion: not null } magnet) return NotOffered();
        var headers = http.Response.Headers;
        headers.ETag = magnet.ETag;
        headers.CacheControl = "public, max-age=60, stale-while-revalidate=600";
        headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch.Contains(magnet.ETag)) return Results.StatusCode(StatusCodes.Status304NotModified);

        var brotli = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (brotli) headers.ContentEncoding = "br";
        return new Bytes(brotli ? magnet.Projection : magnet.PlainProjection);
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
