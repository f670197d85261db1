using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Writes the public face of all public versions anew after the brand changed: name, colour and logo are part of it.</summary>
public sealed class BrandRefresh(AppDb db, IWriter writer)
{
    public async Task Refresh(Guid workspaceId, CancellationToken ct)
    {
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == workspaceId, ct);
        var current = await (from m in db.Magnets
                             join v in db.MagnetVersions on m.CurrentVersionId equals v.Id
                             where m.DeletedAt == null
                             select new { v.Id, v.Number, v.DefinitionJson, m.Key }).ToListAsync(ct);
        foreach (var version in current)
        {
            var face = PublicFace.Of(DefinitionJson.Read(version.DefinitionJson), version.Key, version.Number, workspace);
            await writer.Write(WriteScope.Of(workspaceId), (data, token) => data.MagnetVersions.Where(v => v.Id == version.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.Projection, face.Bytes).SetProperty(v => v.ProjectionETag, face.ETag), token), ct);
        }
    }
}
