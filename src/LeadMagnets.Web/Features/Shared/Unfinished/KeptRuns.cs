using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Published;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>Runs that are continued from a link.</summary>
public sealed class KeptRuns(AppDb db, TimeProvider clock)
{
    /// <summary>Null: there is none for the token, not any more, or not of this magnet.</summary>
    public async Task<Found?> Find(PublishedMagnet magnet, string token, CancellationToken ct)
    {
        if (token.Length > ContinueToken.Longest) return null;
        var (hash, now) = (ReportToken.Hash(token), clock.GetUtcNow());
        db.Scope = WriteScope.Of(magnet.WorkspaceId);
        var row = await db.Continuations.AsNoTracking().Where(c => c.TokenHash == hash && c.MagnetId == magnet.MagnetId && c.ExpiresAt > now)
            .Join(db.MagnetVersions, c => c.VersionId, v => v.Id, (c, v) => new { c.RunJson, c.IsTest, v.Number, v.Projection }).SingleOrDefaultAsync(ct);
        return row is null ? null : new(Read(row.RunJson), row.Number, row.IsTest, row.Projection);
    }

    public static KeptRun Read(string json) => JsonSerializer.Deserialize<KeptRun>(json, DefinitionJson.Options)!;

    /// <param name="Run">As it was kept last.</param>
    /// <param name="Version">On which it was begun.</param>
    /// <param name="IsTest">A trial of the marketer.</param>
    /// <param name="Projection">The version's public face, Brotli-compressed.</param>
    public sealed record Found(KeptRun Run, int Version, bool IsTest, byte[] Projection);
}
