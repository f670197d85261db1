using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Published;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>What is kept of runs that are not finished, as queries.</summary>
public static class UnfinishedRuns
{
    /// <summary>The run is submitted: from here on the submission tells of it, also where it is held.</summary>
    internal static async Task End(AppDb db, PublishedVersion version, string clientId, CancellationToken ct)
    {
        var definition = version.Definition.Definition;
        if (definition.LeadForm.Partials) await Delete(db, db.Partials.Where(p => p.MagnetId == version.MagnetId && p.ClientId == clientId), ct);
        if (definition.SaveAndContinue) await db.Continuations.Where(c => c.MagnetId == version.MagnetId && c.ClientId == clientId).ExecuteDeleteAsync(ct);
    }

    /// <summary>With the touches of its lead, which come again with the submission. What was agreed to stays proven.</summary>
    private static async Task Delete(AppDb db, IQueryable<Partial> partials, CancellationToken ct)
    {
        await db.Touches.Where(t => partials.Any(p => p.Id == t.SubmissionId)).ExecuteDeleteAsync(ct);
        await partials.ExecuteDeleteAsync(ct);
    }

    /// <summary>
    /// What a person left unfinished, with or without having become a lead by it, and the runs that they wanted to continue; the deliveries of the
    /// latter are returned, to be erased with the others.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> Erase(AppDb db, Lead lead, string mailKey, CancellationToken ct)
    {
        await db.Partials.Where(p => p.LeadId == lead.Id || p.IsTest == lead.IsTest && p.IdentityKey == lead.ProviderKey).ExecuteDeleteAsync(ct);
        var continuations = await db.Continuations.Where(c => c.MailKey == mailKey).Select(c => c.Id).ToListAsync(ct);
        if (continuations.Count == 0) return [];
        await db.Continuations.Where(c => continuations.Contains(c.Id)).ExecuteDeleteAsync(ct);
        var destinations = continuations.ConvertAll(id => id.ToString());
        return await db.Deliveries.Where(d => d.Kind == DeliveryKind.ContinueMail && destinations.Contains(d.Destination)).Select(d => d.Id).ToListAsync(ct);
    }
}
