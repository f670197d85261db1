using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>The link that continues a run, in the language in which it was read: the magnet's title and the link, and nothing that the visitor typed, since the address may be somebody else's.</summary>
public sealed class ContinueMailChannel(
    MailPost post, MailCaps caps, PublicLinks links, ServerSecret secret, PublishedMagnets magnets, IServiceScopeFactory scopes, TimeProvider clock) : IDeliveryChannel
{
    public DeliveryKind Kind => DeliveryKind.ContinueMail;

    public async Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct)
    {
        if (await Read(job.Row, ct) is not { } about)
            return new() { Verdict = AttemptVerdict.Failed, Reason = "erased", Detail = "The run was submitted or erased meanwhile: there is nothing to continue." };
        var token = ContinueToken.Make(secret.Bytes, about.Row.Id, about.Key);
        if (about.Row.ExpiresAt <= clock.GetUtcNow()) return AttemptResult.Park("expired", "The link has expired.");
        if (about.Row.TokenHash != ReportToken.Hash(token))
            return AttemptResult.Park("secret", "The link cannot be made again: the server's secret was replaced. The visitor has to ask for another one.");
        var free = job.Unknown > 0 || job.Row.Reason == DeliveryReplay.ByHand;
        return await post.Send(job, Compose(job.Row.Id, about, links.Continue(about.Row.PageUrl, about.Key, token)), about.Row.MailKey, about.Row.MagnetId,
            async (db, cancel) => free ? null : await caps.Check(db, job.Row, about.Row.Email, confirmed: false, about.Row.MagnetId, cancel), ct);
    }

    private async Task<Subject?> Read(Delivery delivery, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(delivery.WorkspaceId));
        var id = Guid.Parse(delivery.Destination);
        var found = await (
            from row in db.Continuations
            join version in db.MagnetVersions on row.VersionId equals version.Id
            join magnet in db.Magnets on row.MagnetId equals magnet.Id
            join workspace in db.Workspaces on row.WorkspaceId equals workspace.Id
            where row.Id == id
            select new { row, version.Number, magnet.Key, workspace }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null || await magnets.Version(delivery.WorkspaceId, found.row.MagnetId, found.Number, ct) is not { } published) return null;
        var read = published.In(KeptRuns.Read(found.row.RunJson).Language).Definition.Definition;
        return new(found.row, found.Key, read.Title, read.Locale, found.workspace);
    }

    private static OutgoingMail Compose(Guid id, Subject about, string link)
    {
        var words = ContinueWords.For(about.Locale);
        var page = new MailPage(about.Workspace.Name, Accent.Of(about.Workspace.Accent), about.Locale,
        [
            new MailHeading(about.Title),
            new MailParagraph(words.Kept),
            new MailButton(words.Button, link),
            new MailParagraph(words.Days),
            new MailNote(Fill(words.Asked, about.Workspace.Name)),
        ]);
        return new()
        {
            Id = id,
            To = about.Row.Email,
            Subject = Fill(words.Subject, about.Title),
            Text = MailText.Write(page),
            Html = MailHtml.Write(page),
            Language = about.Locale,
        };
    }

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);

    private sealed record Subject(Continuation Row, string Key, string Title, string Locale, Workspace Workspace);
}
