using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What stands beside a submission and decides whom it is told: read in its own transaction, by one query.</summary>
public sealed record Surroundings(MagnetFacts Magnet, IReadOnlyList<WebhookEndpoint> Endpoints)
{
    public static async Task<Surroundings> Of(AppDb db, Guid magnetId, CancellationToken ct)
    {
        var rows = await (
            from magnet in db.Magnets.Where(m => m.Id == magnetId)
            from endpoint in db.WebhookEndpoints.Where(e => e.Active && e.WorkspaceId == magnet.WorkspaceId).DefaultIfEmpty()
            select new { Magnet = new MagnetFacts(magnet.Id, magnet.Key, magnet.Title, magnet.Kind), Endpoint = endpoint }).AsNoTracking().ToListAsync(ct);
        return new(rows[0].Magnet, [.. rows.Select(row => row.Endpoint).OfType<WebhookEndpoint>()]);
    }
}
