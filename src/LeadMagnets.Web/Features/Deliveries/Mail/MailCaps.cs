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

    /// <summary>Runs inside the operation that writes <c>Sending</c>, so that two mails at once cannot both pass. Null: within all caps.</summary>
    /// <param name="db">The operation's context.</param>
    /// <param name="row">The mail's delivery.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="confirmed">The person confirmed that the address is theirs.</param>
    /// <param name="magnetId">Whose mail it is.</param>
    /// <param name="ct">Ends the operation.</param>
    public async Task<AttemptResult?> Check(AppDb db, Delivery row, string address, bool confirmed, Guid magnetId, CancellationToken ct) =>
        await AddressCap(db, row, address, confirmed, magnetId, ct) ?? await SourceCap(db, row, ct) ?? await WorkspaceCap(db, row, ct);

    private async Task<AttemptResult?> AddressCap(AppDb db, Delivery row, string address, bool confirmed, Guid magnetId, CancellationToken ct)
    {
        var (since, mailbox) = (clock.GetUtcNow() - Day, EmailKey.Mailbox(address));
        // Of one magnet, a link to continue and later a report are meant; a second one of either is not.
        var sent = await db.Mails.Where(m => m.ToKey == mailbox && m.At > since && m.MagnetId != null && m.DeliveryId != row.Id)
            .Select(m => new { m.MagnetId, Kind = db.Deliveries.Where(d => d.Id == m.DeliveryId).Select(d => (DeliveryKind?)d.Kind).FirstOrDefault() }).ToListAsync(ct);
        var leaving = await Leaving(db, row, mailbox, ct);
        sent.AddRange(leaving.Select(mail => new { mail.MagnetId, Kind = (DeliveryKind?)mail.Kind }));
        // A mail under way whose run or submission is gone meanwhile may have been of this magnet.
        if (!confirmed && sent.Any(mail => (mail.MagnetId ?? magnetId) == magnetId && (mail.Kind ?? row.Kind) == row.Kind))
            return AttemptResult.Park(Reason, "This unconfirmed address had a mail from this magnet within the last 24 hours. Replay it if the visitor asks.");
        return sent.Count >= PerAddressAndDay
            ? AttemptResult.Park(Reason, $"This address had {PerAddressAndDay} mails within the last 24 hours. Replay it if the visitor asks.")
            : null;
    }

    /// <summary>Mails to the mailbox that are under way and have no row of their own yet; a link to continue has a run instead of a submission.</summary>
    private static async Task<List<(DeliveryKind Kind, Guid? MagnetId)>> Leaving(AppDb db, Delivery row, string mailbox, CancellationToken ct)
    {
        var underWay = await db.Deliveries
            .Where(d => d.Status == DeliveryStatus.Sending && DeliveryKinds.VisitorMail.Contains(d.Kind) && d.Id != row.Id)
            .Select(d => new { d.Label, d.Kind, d.Destination, MagnetId = db.Submissions.Where(s => s.Id == d.SubmissionId).Select(s => (Guid?)s.MagnetId).FirstOrDefault() })
            .ToListAsync(ct);
        underWay.RemoveAll(mail => EmailKey.Mailbox(mail.Label) != mailbox);
        var runs = underWay.Where(mail => mail.Kind == DeliveryKind.ContinueMail).Select(mail => Guid.Parse(mail.Destination)).ToList();
        var magnets = runs is [] ? [] : await db.Continuations.Where(c => runs.Contains(c.Id)).ToDictionaryAsync(c => c.Id.ToString(), c => (Guid?)c.MagnetId, ct);
        return underWay.ConvertAll(mail => (mail.Kind, mail.MagnetId ?? magnets.GetValueOrDefault(mail.Destination)));
    }

    /// <summary>Mails asked for from one address, or from its network, within the hour; the row's payload is the address key.</summary>
    private async Task<AttemptResult?> SourceCap(AppDb db, Delivery row, CancellationToken ct)
    {
        if (row.Payload is not { Length: > 0 } key) return null;
        var (network, since) = (VisitorAddress.NetworkOf(key), clock.GetUtcNow() - Hour);
        var recent = await db.Deliveries
            .Where(d => d.WorkspaceId == row.WorkspaceId && d.CreatedAt > since && DeliveryKinds.VisitorMail.Contains(d.Kind) && d.Id != row.Id
                && (d.Status == DeliveryStatus.Done || d.Status == DeliveryStatus.Sending) && d.Payload!.StartsWith(network))
            .Select(d => new { d.Payload, d.CreatedAt }).ToListAsync(ct);
        var same = recent.Where(d => d.Payload == key).ToList();
        if (same.Count >= PerSourceAndHour)
            return Wait("Many mails were asked for from one internet address.", same.Min(d => d.CreatedAt));
        return recent.Count >= PerNetworkAndHour ? Wait("Many mails were asked for from one network.", recent.Min(d => d.CreatedAt)) : null;
    }

    private async Task<AttemptResult?> WorkspaceCap(AppDb db, Delivery row, CancellationToken ct)
    {
        var since = clock.GetUtcNow() - Hour;
        var sent = db.Mails.Where(m => m.WorkspaceId == row.WorkspaceId && m.At > since && m.MagnetId != null);
        return await sent.CountAsync(ct) >= PerWorkspaceAndHour ? Wait("A very large number of mails left within the hour.", await sent.MinAsync(m => m.At, ct)) : null;
    }

    private AttemptResult Wait(string why, DateTimeOffset oldest)
    {
        var wait = oldest + Hour - clock.GetUtcNow();
        return AttemptResult.HoldBack(Reason, $"{why} The mail leaves by itself later.", wait > TimeSpan.FromMinutes(1) ? wait : TimeSpan.FromMinutes(1));
    }
}
