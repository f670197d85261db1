namespace LeadMagnets.Web.Features.Reports;

/// <summary>A report's address is its key (trust.md 3): it is told to no other site, found by no search engine and kept by no cache.</summary>
internal static class ReportHeaders
{
    public static void Write(HttpResponse response, string? nonce = null)
    {
        var styles = nonce is null ? "'self'" : $"'self' 'nonce-{nonce}'";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src {styles}; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }
}
