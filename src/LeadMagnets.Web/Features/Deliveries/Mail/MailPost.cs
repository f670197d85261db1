using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Mail;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>The way of every mail: <c>Sending</c> is written, the sender speaks, and the mail's row goes with the completion.</summary>
public sealed class MailPost(IMailSender sender, TimeProvider clock)
{
    /// <param name="job">The delivery.</param>
    /// <param name="mail">What to send.</param>
    /// <param name="toKey">Key of the address, for caps.</param>
    /// <param name="magnetId">The magnet of a visitor's mail; null for mail to our own people, which no cap counts.</param>
    /// <param name="check">Runs with the step to <c>Sending</c> and may hold the mail back.</param>
    /// <param name="ct">Ends the conversation.</param>
    public async Task<AttemptResult> Send(
        DeliveryJob job, OutgoingMail mail, string toKey, Guid? magnetId, Func<AppDb, CancellationToken, Task<AttemptResult?>> check, CancellationToken ct)
    {
        if (await job.BeginSending(check, ct) is { } held) return held;
        if (await sender.Send(mail, ct) is { } failure)
            return failure.Refused ? AttemptResult.Park("refused", failure.Detail, failure.Status) : AttemptResult.Later(failure.Detail, failure.Status);
        var at = clock.GetUtcNow();
        return AttemptResult.Done(sender.Via == "folder" ? "Written to the mail folder." : "Accepted by the mail server.", also: (db, _) =>
        {
            db.Mails.Add(Row(job.Row, mail, toKey, magnetId, at));
            return Task.CompletedTask;
        });
    }

    private MailMessage Row(Delivery delivery, OutgoingMail mail, string toKey, Guid? magnetId, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        WorkspaceId = delivery.WorkspaceId,
        DeliveryId = delivery.Id,
        To = mail.To,
        ToKey = toKey,
        MagnetId = magnetId,
        Subject = HeaderText.Clean(mail.Subject),
        TextBody = mail.Text,
        HtmlBody = mail.Html,
        Via = sender.Via,
        At = at,
    };
}
