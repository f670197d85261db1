using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using Microsoft.EntityFrameworkCore;
using System.Text.Json;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>Everything that a mail about a submission is made of.</summary>
public sealed record MailSubject(Submission Submission, Lead Lead, Definition Definition, Result Result, Workspace Workspace)
{
    /// <summary>As the visitor read it. Null when the submission or its lead was erased meanwhile.</summary>
    public static async Task<MailSubject?> ForVisitor(AppDb db, PublishedMagnets magnets, Guid? submissionId, CancellationToken ct) =>
        await Read(db, magnets, submissionId, ct) is var (about, version) ? about with { Definition = version.In(about.Submission.Language).Definition.Definition } : null;

    /// <summary>In the language in which the magnet was written.</summary>
    public static async Task<MailSubject?> ForOwner(AppDb db, PublishedMagnets magnets, Guid? submissionId, CancellationToken ct) =>
        await Read(db, magnets, submissionId, ct) is var (about, version) ? about with { Result = OwnResult.Of(version, about.Submission) } : null;

    private static async Task<(MailSubject About, PublishedVersion Version)?> Read(AppDb db, PublishedMagnets magnets, Guid? submissionId, CancellationToken ct)
    {
        var rows = await (
            from submission in db.Submissions
            join lead in db.Leads on submission.LeadId equals lead.Id
            join version in db.MagnetVersions on submission.VersionId equals version.Id
            join workspace in db.Workspaces on submission.WorkspaceId equals workspace.Id
            where submission.Id == submissionId
            select new { submission, lead, version.Number, workspace }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (rows is null || await magnets.Version(rows.submission.WorkspaceId, rows.submission.MagnetId, rows.Number, ct) is not { } shown) return null;
        return (new(rows.submission, rows.lead, shown.Definition.Definition,
            JsonSerializer.Deserialize<Result>(rows.submission.ResultJson, DefinitionJson.Options)!, rows.workspace), shown);
    }
}
