using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Mail;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>
/// The visitor's mail: title, score, band and the link to the report, and nothing that the visitor typed (design.md 4.12): the address
/// may be somebody else's.
/// </summary>
public sealed class ReportMailChannel(MailPost post, MailCaps caps, PublicLinks links, ReportLinks reports, PublishedMagnets magnets, IServiceScopeFactory scopes, TimeProvider clock)
    : IDeliveryChannel
{
    public DeliveryKind Kind => DeliveryKind.ReportMail;

    public async Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct)
    {
        if (await Read(job.Row, ct) is not { } about)
            return new() { Verdict = AttemptVerdict.Failed, Reason = "erased", Detail = "The submission was erased." };
        var token = reports.Token(about.Submission.Id, about.Submission.ReportLinkNumber);
        if (Obstacle(about.Submission, token) is { } obstacle) return obstacle;
        var free = job.Unknown > 0 || job.Row.Reason == DeliveryReplay.ByHand;
        return await post.Send(job, Compose(job.Row.Id, about, links.Report(token)), EmailKey.Mailbox(about.Lead.Email), about.Submission.MagnetId,
            async (db, cancel) => free ? null : await caps.Check(db, job.Row, about.Lead.Email, about.Lead.ConfirmedAt is not null, about.Submission.MagnetId, cancel), ct);
    }

    private async Task<MailSubject?> Read(Delivery row, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await MailSubject.ForVisitor(scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(row.WorkspaceId)), magnets, row.SubmissionId, ct);
    }

    /// <summary>A mail with a dead link is worse than none.</summary>
    private AttemptResult? Obstacle(Submission submission, string token) => submission switch
    {
        { ReportTokenHash: null } => AttemptResult.Park("no-report", "The submission has no report."),
        { ReportRevokedAt: not null } => AttemptResult.Park("revoked", "The report's link was revoked."),
        { ReportExpiresAt: { } end } when end <= clock.GetUtcNow() => AttemptResult.Park("expired", "The report's link has expired."),
        _ when submission.ReportTokenHash != ReportToken.Hash(token) =>
            AttemptResult.Park("secret", "The report's link cannot be made again: the server's secret was replaced. Give the submission a new link and replay."),
        _ => null,
    };

    private static OutgoingMail Compose(Guid id, MailSubject about, string link)
    {
        var (words, language, title) = (ReportWords.For(about.Definition.Locale), about.Definition.Locale, about.Definition.Title);
        var page = new MailPage(about.Workspace.Name, Accent.Of(about.Workspace.Accent), language,
        [
            new MailHeading(title),
            new MailParagraph(words.Ready),
            .. Outcome(about, ReportTexts.Of(language)),
            new MailButton(words.Button, link),
            new MailParagraph(words.Keep),
            new MailNote(Fill(words.Asked, about.Workspace.Name)),
        ]);
        return new()
        {
            Id = id,
            To = about.Lead.Email,
            Subject = Fill(words.Subject, title),
            Text = MailText.Write(page),
            Html = MailHtml.Write(page),
            Language = language,
        };
    }

    private static IEnumerable<MailBlock> Outcome(MailSubject about, ReportTexts words)
    {
        var label = about.Result.Outcome?.Title ?? about.Result.Band?.Title ?? about.Result.Grade?.Title;
        if (about.Result.Score is { } score) yield return new MailFigure(words.Whole(score), words.OutOf, label);
        else if (label is not null) yield return new MailHeading(label);
    }

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
