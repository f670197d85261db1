using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// Destinations that have taken nothing for more than an hour (trust.md 4.3): deliveries failed there, are still tried, and none came through
/// since. All mail goes through one server and all printing through one browser; each webhook endpoint stands for itself.
/// </summary>
public static class FailingDestinations
{
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Those of the workspaces that the context sees, the longest failing first.</summary>
    public static async Task<IReadOnlyList<FailingDestination>> Find(AppDb db, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - Patience;
        // A cap holds a mail back without having tried it.
        var groups = await (
            from delivery in db.Deliveries.Where(d => d.Status == DeliveryStatus.Retry && d.Attempt > 0 && d.Reason != AttemptResult.Cap)
            let failed = db.Attempts.Where(a => a.DeliveryId == delivery.Id && a.Outcome == "retry").Min(a => (DateTimeOffset?)a.StartedAt)
            where failed < since
            group new { delivery.Label, failed } by new { delivery.Kind, delivery.Destination } into same
            select new { same.Key.Kind, same.Key.Destination, Label = same.Max(d => d.Label), Since = same.Min(d => d.failed), Waiting = same.Count() }).ToListAsync(ct);
        var failing = new List<FailingDestination>();
        foreach (var same in groups.GroupBy(g => Place(g.Kind, g.Destination)))
        {
            if (await CameThrough(db, same.Key, since, ct)) continue;
            failing.Add(new(Name(same.Key.Kind, same.First().Label), same.Sum(g => g.Waiting), same.Min(g => g.Since)!.Value));
        }
        return [.. failing.OrderBy(f => f.Since)];
    }

    private static (DeliveryKind Kind, string Endpoint) Place(DeliveryKind kind, string destination) => kind switch
    {
        DeliveryKind.Webhook => (kind, destination[..WebhookDestination.EndpointLength]),
        _ when kind.IsMail() => (DeliveryKind.ReportMail, ""),
        _ => (kind, ""),
    };

    private static Task<bool> CameThrough(AppDb db, (DeliveryKind Kind, string Endpoint) place, DateTimeOffset since, CancellationToken ct)
    {
        IReadOnlyList<DeliveryKind> kinds = place.Kind.IsMail() ? DeliveryKinds.Mail : [place.Kind];
        return db.Deliveries.AnyAsync(d => kinds.Contains(d.Kind) && d.DoneAt > since && d.Destination.StartsWith(place.Endpoint), ct);
    }

    private static string Name(DeliveryKind kind, string label) => kind switch
    {
        DeliveryKind.Webhook => $"The webhook to {label}",
        DeliveryKind.ReportPrint => "Printing of reports",
        _ => "Mail",
    };
}

/// <param name="Name">For people, as the beginning of a sentence.</param>
/// <param name="Waiting">Deliveries that are tried again.</param>
/// <param name="Since">The first failure.</param>
public sealed record FailingDestination(string Name, int Waiting, DateTimeOffset Since)
{
    public string InWords(DateTimeOffset now)
    {
        var hours = (int)(now - Since).TotalHours;
        return $"{Name} has failed for {(hours == 1 ? "an hour" : $"{hours} hours")}; {Waiting} {(Waiting == 1 ? "delivery is" : "deliveries are")} tried again.";
    }
}
