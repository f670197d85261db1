using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>Makes a lead of a visit that was left unfinished, with what is owed to the outside, in one transaction: once, whoever is killed when.</summary>
public sealed class UnfinishedLeads(PublishedMagnets magnets, IWriter writer, TimeProvider clock)
{
    /// <param name="partial">As it was seen: a visitor who went on meanwhile is not idle any more.</param>
    /// <param name="number">Of its version.</param>
    /// <param name="ct">Ends the operation.</param>
    /// <returns>Whether it became a lead now.</returns>
    public async Task<bool> Turn(Partial partial, int number, CancellationToken ct)
    {
        if ((await magnets.Version(partial.WorkspaceId, partial.MagnetId, number, ct))?.In(partial.Language) is not { } version) return false;
        var arrival = Arrival(version, partial, clock.GetUtcNow());
        var turned = await writer.Write(WriteScope.Of(partial.WorkspaceId), (db, stop) => Turn(db, partial, arrival, stop), ct);
        if (turned) Failpoint.Pass(Failpoint.PartialCommitted);
        return turned;
    }

    private static LeadArrival Arrival(PublishedVersion version, Partial partial, DateTimeOffset now)
    {
        var form = version.Definition.Definition.LeadForm;
        var lead = StoredLead.Read(form, partial.LeadJson, partial.ConsentsJson);
        var visit = HeldVisit.Read(partial.VisitJson);
        return new(version, lead, EmailKey.Of(lead.Email), new LeadScore(0, 0, "", []), new(Destination.Nurture, "unfinished", []), new(partial.PageUrl, partial.Referrer),
            visit.AsVisit(), visit.AddressKey, now) { CameAt = visit.At };
    }

    private static async Task<bool> Turn(AppDb db, Partial seen, LeadArrival arrival, CancellationToken ct)
    {
        // The row itself is the lock: of two nodes that look at once, one changes it.
        var mine = await db.Partials.Where(p => p.Id == seen.Id && p.TurnedAt == null && p.Sequence == seen.Sequence)
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.TurnedAt, arrival.At), ct);
        if (mine == 0) return false;
        var lead = await LeadStory.WriteUnfinished(db, seen, arrival, ct);
        // Nobody is told of somebody whom a salesperson called spam.
        if (!seen.IsTest && lead.Status is not LeadStatus.Spam)
        {
            var beside = await Surroundings.Of(db, seen.MagnetId, ct);
            var consents = new Consents(arrival.Answers.Consents.Report || arrival.Form.Fields.All(f => f.Kind != LeadFieldKind.Consent), arrival.Answers.Consents.Marketing);
            var payload = WebhookPayload.OfUnfinished(seen, beside.Magnet, arrival.Version.Number, lead, consents, arrival.At);
            foreach (var delivery in DeliveryPlan.ForUnfinished(seen, lead, beside.Endpoints, payload, arrival.At)) db.Append(delivery);
        }
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(ct);
        await db.Partials.Where(p => p.Id == seen.Id).ExecuteUpdateAsync(row => row.SetProperty(p => p.LeadId, lead.Id), ct);
        Failpoint.Pass(Failpoint.PartialTurned);
        return true;
    }
}
