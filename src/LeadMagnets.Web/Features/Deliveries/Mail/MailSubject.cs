using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using System.Text.Json;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>Everything that a mail about a submission is made of.</summary>
public sealed record MailSubject(Submission Submission, Lead Lead, Definition Definition, Result Result, Workspace Workspace)
{
    /// <summary>Null when the submission or its lead was erased meanwhile.</summary>
    public static async Task<MailSubject?> Read(AppDb db, Guid? submissionId, CancellationToken ct)
    {
        var rows = await (
            from submission in db.Submissions
            join lead in db.Leads on submission.LeadId equals lead.Id
            join version in db.MagnetVersions on submission.VersionId equals version.Id
            join workspace in db.Workspaces on submission.WorkspaceId equals workspace.Id
            where submission.Id == submissionId
            select new { submission, lead, version.DefinitionJson, workspace }).AsNoTracking().SingleOrDefaultAsync(ct);
        return rows is null ? null : new(rows.submission, rows.lead, Domain.Definitions.DefinitionJson.Read(rows.DefinitionJson),
            JsonSerializer.Deserialize<Result>(rows.submission.ResultJson, Domain.Definitions.DefinitionJson.Options)!, rows.workspace);
    }
}
