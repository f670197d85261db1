using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>The QR code of a placement's short link as a file to download: for print (SVG) and for everything else (PNG).</summary>
public static class CodeFile
{
    public static Task<IResult> Svg(Guid id, Guid placement, AppDb db, PublicAddress address, CancellationToken ct) =>
        Of(id, placement, db, (code, name) =>
        {
            using var picture = LinkPicture.Of(address.Short(code));
            return Results.File(System.Text.Encoding.UTF8.GetBytes(picture.Svg()), "image/svg+xml", $"{name}.svg");
        }, ct);

    public static Task<IResult> Png(Guid id, Guid placement, AppDb db, PublicAddress address, CancellationToken ct) =>
        Of(id, placement, db, (code, name) =>
        {
            using var picture = LinkPicture.Of(address.Short(code));
            return Results.File(picture.Png(), "image/png", $"{name}.png");
        }, ct);

    private static async Task<IResult> Of(Guid id, Guid placement, AppDb db, Func<string, string, IResult> file, CancellationToken ct)
    {
        var found = await db.Magnets.Live(id).SelectMany(m => db.Placements.Where(p => p.MagnetId == m.Id && p.Id == placement)).Select(p => new { p.Code, p.Key }).SingleOrDefaultAsync(ct);
        return found is null ? Results.NotFound() : file(found.Code, $"qr-{found.Key}");
    }
}
