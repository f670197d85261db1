using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Submissions;

/// <summary>How a submission was computed, step by step, from its receipt.</summary>
public static class GetWorking
{
    /// <param name="id">The client's <c>submissionId</c>, or the product's own id.</param>
    public static async Task<IResult> Handle(string id, AppDb db, PublishedMagnets magnets, CancellationToken ct)
    {
        var own = Guid.TryParse(id, out var guid) ? guid : Guid.Empty;
        var found = await db.Submissions.AsNoTracking().Where(s => s.ClientId == id || s.Id == own).OrderByDescending(s => s.CreatedAt)
            .Select(s => new { Submission = s, Version = db.MagnetVersions.Where(v => v.Id == s.VersionId).Select(v => v.Number).First() })
            .FirstOrDefaultAsync(ct);
        if (found is null) return Problems.NotFound("submission");
        var version = await magnets.Version(found.Submission.WorkspaceId, found.Submission.MagnetId, found.Version, ct);
        return version is not null && StoredWorking.Of(found.Submission, version.Definition) is { } working
            ? Results.Json(working, DefinitionJson.Options)
            : Problems.Refused(StatusCodes.Status404NotFound, "no-receipt", "This submission was made before receipts were kept. Its result stands as it was computed then.");
    }
}
