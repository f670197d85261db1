namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// Headers of every answer. A feature with other needs (a page to be framed, a report) sets its own
/// <c>Content-Security-Policy</c> or <c>Referrer-Policy</c>; what is set is left alone.
/// </summary>
public static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = AdminPolicy(context.RequestServices.GetRequiredService<CspNonce>());
        if (!headers.ContainsKey("Referrer-Policy")) headers["Referrer-Policy"] = "same-origin";
        // What was made for one person or key stays with them: lists, exports, mails.
        if (headers.CacheControl.Count == 0 && context.User.Identity?.IsAuthenticated == true) headers.CacheControl = "private, no-store";
        // Only where the operator said that the product lives on https: a trial over https must not lock http out of the same host.
        if (context.Request.IsHttps && context.RequestServices.GetRequiredService<LeadMagnetsOptions>().PublicUrl?.StartsWith("https:", StringComparison.Ordinal) == true)
            headers.StrictTransportSecurity = "max-age=31536000";
    }

    private static readonly string WithoutNonce = Policy("'self'");

    private static string AdminPolicy(CspNonce nonce) => nonce.IsUsed ? Policy($"'self' 'nonce-{nonce.Value}'") : WithoutNonce;

    private static string Policy(string own) =>
        $"default-src 'none'; script-src {own}; style-src {own}; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
