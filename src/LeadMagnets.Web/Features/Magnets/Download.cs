using System.Text;
using LeadMagnets.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary><c>GET /magnets/{id}/definition.json</c>: the draft, or a published version, as a file.</summary>
internal static class Download
{
    public static async Task<IResult> Get(Guid id, int? version, AppDb db, CancellationToken ct)
    {
        if (await db.Magnets.Live(id).Select(m => new { m.DraftJson, m.Template, m.Key }).SingleOrDefaultAsync(ct) is not { } magnet) return Results.NotFound();
        var json = version is null ? magnet.DraftJson
            : await db.MagnetVersions.Where(v => v.MagnetId == id && v.Number == version).Select(v => v.DefinitionJson).SingleOrDefaultAsync(ct);
        if (json is null) return Results.NotFound();
        var name = $"{magnet.Template ?? magnet.Key}{(version is null ? "" : $"-v{version}")}.json";
        return Results.File(Encoding.UTF8.GetBytes(json), "application/json", name);
    }
}
