using LeadMagnets.Domain.Branding;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary><c>GET /m/{key}/brand.css</c>: the brand's colours for the hosted page, whose policy allows no style within it.</summary>
public static class GetBrandSheet
{
    public static async Task<IResult> Handle(string key, HttpContext http, PublishedMagnets magnets, CancellationToken ct)
    {
        if (await magnets.Named(key, ct) is not { } magnet || BrandSheet.Of(magnet.Brand) is not { } sheet) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Text(sheet, "text/css");
    }
}
