using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>Writes the public face of all public versions anew: name, colour and logo of the brand are part of it, and a newer program may tell more of a definition.</summary>
public sealed partial class PublicFaces(AppDb db, IWriter writer, ILogger<PublicFaces> log)
{
    /// <param name="workspaceId">Whose brand changed.</param>
    /// <param name="ct">Ends the work.</param>
    public Task Refresh(Guid workspaceId, CancellationToken ct) => Refresh(workspaceId, wins: true, ct);

    /// <summary>What somebody else wrote meanwhile stays: they knew a newer brand.</summary>
    public Task RefreshUnchanged(Guid workspaceId, CancellationToken ct) => Refresh(workspaceId, wins: false, ct);

    private async Task Refresh(Guid workspaceId, bool wins, CancellationToken ct)
    {
        db.Scope = WriteScope.Of(workspaceId);
        var current = await (from m in db.Magnets
                             join v in db.MagnetVersions on m.CurrentVersionId equals v.Id
                             where m.DeletedAt == null
                             select new { v.Id, v.Number, v.DefinitionJson, v.ProjectionETag, m.Key }).ToListAsync(ct);
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == workspaceId, ct);
        foreach (var version in current)
        {
            if (Face(version.DefinitionJson, version.Key, version.Number, workspace) is not { } face || face.ETag == version.ProjectionETag && !wins) continue;
            await writer.Write(WriteScope.Of(workspaceId), (data, token) => data.MagnetVersions.Where(v => v.Id == version.Id && (wins || v.ProjectionETag == version.ProjectionETag))
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.Projection, face.Bytes).SetProperty(v => v.ProjectionETag, face.ETag), token), ct);
        }
    }
    /// <summary>Null where this program cannot write it: what is served stays, and the other magnets are not held up.</summary>
    private PublicFace? Face(string definition, string key, int number, Workspace workspace)
    {
        try
        {
            return PublicFace.Of(DefinitionJson.Read(definition), key, number, workspace);
        }
        catch (Exception reason)
        {
            Stays(log, key, reason);
            return null;
        }
    }

    [LoggerMessage(EventId = 462, EventName = "face-stays", Level = LogLevel.Warning, Message = "The public face of the magnet {key} could not be written anew and stays as it was; publish the magnet again")]
    private static partial void Stays(ILogger log, string key, Exception reason);
}
