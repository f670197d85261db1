using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>Several nodes: each takes rows that no other one is just taking (trust.md 4.2).</summary>
public sealed class PostgresClaims : IDeliveryClaims
{
    public bool AreOurs => false;

    // Not now(), which stands still in a transaction.
    public async Task<DateTimeOffset> LeaseTime(AppDb db, CancellationToken ct) => DateTimeOffset.FromUnixTimeMilliseconds(
        await db.Database.SqlQuery<long>($"""SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS "Value" """).SingleAsync(ct));

    public IQueryable<Delivery> Due(AppDb db, Bulkhead bulkhead, DateTimeOffset now, IReadOnlyList<string> closed, int most)
    {
        var kinds = bulkhead.Kinds.Select(kind => kind.ToString()).ToArray();
        return db.Deliveries.FromSql(
            $"""
            SELECT * FROM "Deliveries"
            WHERE "Status" IN ('Pending', 'Retry') AND "NextAt" <= {now.ToUnixTimeMilliseconds()} AND "Kind" = ANY ({kinds})
              AND NOT (left("Destination", 36) = ANY ({closed.ToArray()}))
            ORDER BY "NextAt", "Id" LIMIT {most}
            FOR UPDATE SKIP LOCKED
            """);
    }
}
