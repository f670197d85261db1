using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What stands beside a submission and decides whom it is told: read in its own transaction, by one query.</summary>
public sealed record Surroundings(MagnetFacts Magnet, IReadOnlyList<WebhookEndpoint> Endpoints)
{
    public static async Task<Surroundings> Of(AppDb db, Guid magnetId, CancellationToken ct)
    {
        var rows = await StoredReads.Of(db).Surroundings(db, magnetId).ToListAsync(ct);
        var magnet = rows[0];
        return new(new(magnet.Id, magnet.Key, magnet.Title, magnet.Kind), [.. rows.Select(row => row.Endpoint).OfType<WebhookEndpoint>()]);
    }
}
