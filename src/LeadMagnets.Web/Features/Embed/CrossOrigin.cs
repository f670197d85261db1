using LeadMagnets.Web.Features.Shared.Published;
using Microsoft.Net.Http.Headers;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// CORS without credentials (trust.md 2). Reading a definition is open to everybody; writing is open to the origins of the magnet's own
/// list, where it has one. CORS is not authentication: it keeps other websites from borrowing a magnet, nothing more.
/// </summary>
public sealed class CrossOrigin(PublishedMagnets magnets) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var origin = http.Request.Headers.Origin.ToString();
        var headers = http.Response.Headers;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            headers.AccessControlAllowOrigin = "*";
            return await next(context);
        }
        headers.Vary = HeaderNames.Origin;
        if (http.Request.RouteValues["key"] is string key && await magnets.Find(key, http.RequestAborted) is { } magnet)
        {
            var own = $"{http.Request.Scheme}://{http.Request.Host}";
            if (origin.Length > 0 && origin != own && !magnet.Allows(origin))
                return Problems.Refused(StatusCodes.Status403Forbidden, "origin-not-allowed",
                    "This website may not embed this magnet. Its marketer lists the origins that may, on the magnet's page.");
        }
        if (origin.Length > 0) headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Content-Type";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.AccessControlMaxAge = "600";
        return await next(context);
    }
}
