using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>
/// "Send me my report" must not become a way to flood somebody's mailbox (trust.md 3). Over the cap of an address a mail is parked and
/// waits for a person, because each automatic release would be one more mail to the victim; over a cap that may hit innocent neighbours
/// (one office, one busy hour) it only waits.
/// </summary>
public sealed class MailCaps(TimeProvider clock)
{
    public const string Reason = AttemptResult.Cap;
    public const int PerAddressAndDay = 3;
    public const int PerSourceAndHour = 5;
    public const int PerNetworkAndHour = 20;
    public const int PerWorkspaceAndHour = 2000;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>
    /// By what mails to one mailbox are counted: without <c>+tag</c>, and without the name that makes two leads of an office's address, since both
    /// are the sender's to choose.
    /// </summary>
    public static string Mailbox(string address) => EmailKey.Of(EmailKey.Of(address).Provider).Loose;

    /// <summary>Runs inside the operation that writes <c>Sending</c>, so that two mails at once cannot both pass. Null: within all caps.</summary>
    public async Task<AttemptResult?> Check(AppDb db, Delivery row, Lead lead, Guid magnetId, CancellationToken ct) =>
        await AddressCap(db, row, lead, magnetId, ct) ?? await SourceCap(db, row, ct) ?? await WorkspaceCap(db, row, ct);

    private async Task<AttemptResult?> AddressCap(AppDb db, Delivery row, Lead lead, Guid magnetId, CancellationToken ct)
    {
        var (since, mailbox) = (clock.GetUtcNow() - Day, Mailbox(lead.Email));
        var sent = await db.Mails.Where(m => m.ToKey == mailbox && m.At > since && m.MagnetId != null && m.DeliveryId != row.Id)
            .Select(m => m.MagnetId).ToListAsync(ct);
        var leaving = await (
            from delivery in db.Deliveries
            join submission in db.Submissions on delivery.SubmissionId equals submission.Id
            join person in db.Leads on submission.LeadId equals person.Id
            where delivery.Status == DeliveryStatus.Sending && delivery.Kind == DeliveryKind.ReportMail && delivery.Id != row.Id
            select new { person.Email, submission.MagnetId }).ToListAsync(ct);
        sent.AddRange(leaving.Where(mail => Mailbox(mail.Email) == mailbox).Select(mail => (Guid?)mail.MagnetId));
        if (lead.ConfirmedAt is null && sent.Contains(magnetId))
            return AttemptResult.Park(Reason, "This unconfirmed address had a mail from this magnet within the last 24 hours. Replay it if the visitor asks.");
        return sent.Count >= PerAddressAndDay
            ? AttemptResult.Park(Reason, $"This address had {PerAddressAndDay} report mails within the last 24 hours. Replay it if the visitor asks.")
            : null;
    }

    /// <summary>Mails asked for from one address, or from its network, within the hour; the row's payload is the address key.</summary>
    private async Task<AttemptResult?> SourceCap(AppDb db, Delivery row, CancellationToken ct)
    {
        if (row.Payload is not { Length: > 0 } key) return null;
        var (network, since) = (VisitorAddress.NetworkOf(key), clock.GetUtcNow() - Hour);
        var recent = await db.Deliveries
            .Where(d => d.WorkspaceId == row.WorkspaceId && d.CreatedAt > since && d.Kind == DeliveryKind.ReportMail && d.Id != row.Id
                && (d.Status == DeliveryStatus.Done || d.Status == DeliveryStatus.Sending) && d.Payload!.StartsWith(network))
            .Select(d => new { d.Payload, d.CreatedAt }).ToListAsync(ct);
        var same = recent.Where(d => d.Payload == key).ToList();
        if (same.Count >= PerSourceAndHour)
            return Wait("Many report mails were asked for from one internet address.", same.Min(d => d.CreatedAt));
        return recent.Count >= PerNetworkAndHour ? Wait("Many report mails were asked for from one network.", recent.Min(d => d.CreatedAt)) : null;
    }

    private async Task<AttemptResult?> WorkspaceCap(AppDb db, Delivery row, CancellationToken ct)
    {
        var since = clock.GetUtcNow() - Hour;
        var sent = db.Mails.Where(m => m.WorkspaceId == row.WorkspaceId && m.At > since && m.MagnetId != null);
        return await sent.CountAsync(ct) >= PerWorkspaceAndHour ? Wait("A very large number of report mails left within the hour.", await sent.MinAsync(m => m.At, ct)) : null;
    }

    private AttemptResult Wait(string why, DateTimeOffset oldest)
    {
        var wait = oldest + Hour - clock.GetUtcNow();
        return AttemptResult.HoldBack(Reason, $"{why} The mail leaves by itself later.", wait > TimeSpan.FromMinutes(1) ? wait : TimeSpan.FromMinutes(1));
    }
}
