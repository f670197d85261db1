using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Finds what a report is made of.</summary>
public sealed class ReportReader(AppDb db, TimeProvider clock)
{
    /// <summary>By the secret part of the link. Unknown, expired and revoked links are one question to the database with one answer: null.</summary>
    public Task<StoredReport?> ByToken(string token, CancellationToken ct)
    {
        var hash = ReportToken.Hash(token);
        var now = clock.GetUtcNow();
        return Find(db.As(WriteScope.System).Submissions.Where(s =>
            s.ReportTokenHash == hash && s.ReportRevokedAt == null && (s.ReportExpiresAt == null || s.ReportExpiresAt > now)), ct);
    }

    public Task<StoredReport?> BySubmission(Guid id, CancellationToken ct) =>
        Find(db.As(WriteScope.System).Submissions.Where(s => s.Id == id), ct);

    private Task<StoredReport?> Find(IQueryable<Submission> submissions, CancellationToken ct) => (
        from s in submissions
        join version in db.MagnetVersions on s.VersionId equals version.Id
        join magnet in db.Magnets on s.MagnetId equals magnet.Id
        join workspace in db.Workspaces on s.WorkspaceId equals workspace.Id
        select new StoredReport
        {
            SubmissionId = s.Id,
            WorkspaceId = s.WorkspaceId,
            LeadId = s.LeadId,
            Session = s.Session,
            Placement = s.Placement,
            IsTest = s.IsTest,
            MagnetId = s.MagnetId,
            VersionNumber = version.Number,
            Language = s.Language,
            AnswersJson = s.AnswersJson,
            LeadJson = s.LeadJson,
            ResultJson = s.ResultJson,
            ReceiptJson = s.ReceiptJson,
            CreatedAt = s.CreatedAt,
            HostedName = magnet.Status == MagnetStatus.Published && magnet.DeletedAt == null ? magnet.Slug ?? magnet.Key : null,
            Workspace = workspace,
        }).AsNoTracking().FirstOrDefaultAsync(ct);
}
