using LeadMagnets.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>The screenshots, for members of the check's workspace alone.</summary>
public static class Picture
{
    public static Task<IResult> Wide(Guid id, AppDb db, CheckPictures pictures, CancellationToken ct) => Get(id, CheckPictures.Wide, db, pictures, ct);

    public static Task<IResult> Phone(Guid id, AppDb db, CheckPictures pictures, CancellationToken ct) => Get(id, CheckPictures.Phone, db, pictures, ct);

    private static async Task<IResult> Get(Guid id, string name, AppDb db, CheckPictures pictures, CancellationToken ct)
    {
        if (!await db.PageChecks.AnyAsync(c => c.Id == id, ct)) return Results.NotFound();
        var path = pictures.PathOf(id, name);
        return File.Exists(path) ? Results.File(path, "image/png") : Results.NotFound();
    }
}
