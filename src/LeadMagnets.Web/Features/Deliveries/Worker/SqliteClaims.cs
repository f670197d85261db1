using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>One process, one writer: an operation sees no other claim under way.</summary>
public sealed class SqliteClaims(TimeProvider clock) : IDeliveryClaims
{
    public bool AreOurs => true;

    public Task<DateTimeOffset> LeaseTime(AppDb db, CancellationToken ct) => Task.FromResult(clock.GetUtcNow());

    public IQueryable<Delivery> Due(AppDb db, Bulkhead bulkhead, DateTimeOffset now, IReadOnlyList<string> closed, int most) => DueRows
        .First(db.Deliveries, bulkhead, most, rows => rows.Where(d => d.NextAt <= now && !closed.Contains(d.Destination.Substring(0, WebhookDestination.EndpointLength))))
        .OrderBy(d => d.NextAt).ThenBy(d => d.Id).Take(most);
}
