using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>Whom a route is for.</summary>
public enum Audience
{
    /// <summary>Open by design; <see cref="SweptRoute"/> lists every one.</summary>
    Everybody,
    Members,
    ApiKeys,
}

/// <summary>One method of one route as the running program has it, a page's form handlers included.</summary>
public sealed record SweptRoute(string Pattern, string Method, string? Handler)
{
    private static readonly string[] Open =
    [
        "m/{key}", "p/{code}", ".well-known/gpc.json", "m/{key}/card.png", "m/{key}/brand.css", "oembed", "r/{token}", "r/{token}.pdf", "s/{token}", "s/{token}/card.png", "files/{name}", "health/live", "health/ready", "openapi/{documentName}.json", "error/{code:int}",
        "setup", "account/sign-in", "account/sign-out",
        "api/v1/embed/{key}", "api/v1/embed/{key}/events", "api/v1/embed/{key}/challenge", "api/v1/embed/{key}/submissions", "api/v1/embed/{key}/submissions/{submissionId}/lead",
        "api/v1/embed/{key}/partials/{submissionId}", "api/v1/embed/{key}/continuations", "api/v1/embed/{key}/continuations/{token}",
    ];

    // The framework's own, in a program that was built and not published: it serves files of wwwroot.
    private const string UnpublishedFiles = "{**path:file}";

    public Audience Audience => Open.Contains(Pattern) ? Audience.Everybody
        : Pattern.StartsWith("api/", StringComparison.Ordinal) ? Audience.ApiKeys
        : Audience.Members;

    public bool HasParameter => Pattern.Contains('{', StringComparison.Ordinal);

    public override string ToString() => $"{Method} /{Pattern}{(Handler is null ? "" : $"?handler={Handler}")}";

    /// <summary>Patterns of <see cref="Open"/> that no route has any more.</summary>
    public static IEnumerable<string> Outdated(IEnumerable<SweptRoute> routes) => Open.Except(routes.Select(route => route.Pattern));

    public static async Task<List<SweptRoute>> All(WebApp app)
    {
        var routes = new HashSet<SweptRoute>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != UnpublishedFiles)
                routes.UnionWith(await Of(endpoint, app.Services.GetRequiredService<PageLoader>()));
        return [.. routes];
    }

    private static async Task<IEnumerable<SweptRoute>> Of(RouteEndpoint endpoint, PageLoader pages)
    {
        var pattern = endpoint.RoutePattern.RawText!.Trim('/');
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new SweptRoute(pattern, method, null));
        var compiled = await pages.LoadAsync(page, endpoint.Metadata);
        return [new(pattern, "GET", null), .. compiled.HandlerMethods.Where(h => h.HttpMethod == "POST").Select(h => new SweptRoute(pattern, "POST", h.Name))];
    }
}
