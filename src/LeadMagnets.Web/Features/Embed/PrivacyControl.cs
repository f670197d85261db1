namespace LeadMagnets.Web.Features.Embed;

/// <summary><c>/.well-known/gpc.json</c>: says that Global Privacy Control is obeyed here, and since when (W3C Global Privacy Control, 4).</summary>
public static class PrivacyControl
{
    public static IResult Declare(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=86400";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Text("""{"gpc":true,"lastUpdate":"2026-11-22"}""", "application/json");
    }
}
