using Microsoft.Extensions.Primitives;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// Over https every cookie of the product is called <c>__Host-lm-…</c>: browsers then refuse one that another host of the domain
/// planted. Over plain http they refuse the prefix itself, so there the name stays <c>lm-…</c>. The rest of the program knows only that.
/// </summary>
public static class HostCookies
{
    /// <summary>Names of all our cookies begin so.</summary>
    public const string Own = "lm-";
    private const string Prefix = "__Host-";

    public static IApplicationBuilder UseHostCookies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.IsHttps) return next(context);
        context.Request.Headers.Cookie = Incoming(context.Request.Headers.Cookie);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.SetCookie = Outgoing(context.Response.Headers.SetCookie);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Drops cookies that only pretend to be ours, and takes the prefix off ours.</summary>
    private static StringValues Incoming(StringValues header) => string.Join("; ",
        header.SelectMany(line => (line ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(cookie => !cookie.StartsWith(Own, StringComparison.Ordinal))
            .Select(cookie => cookie.StartsWith(Prefix + Own, StringComparison.Ordinal) ? cookie[Prefix.Length..] : cookie));

    private static StringValues Outgoing(StringValues header) => header
        .Select(cookie => cookie?.StartsWith(Own, StringComparison.Ordinal) == true ? Prefix + cookie : cookie).ToArray();

    public static void Shape(CookieBuilder cookie, string name)
    {
        cookie.Name = Own + name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }
}
