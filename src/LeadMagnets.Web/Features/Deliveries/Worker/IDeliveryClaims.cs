using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>What differs between the engines when rows are claimed.</summary>
public interface IDeliveryClaims
{
    /// <summary>No other process works on this database: at start every lease is one of a process that is gone.</summary>
    bool AreOurs { get; }

    /// <summary>
    /// The time that leases are measured by. Several nodes ask the database: one whose own clock is wrong neither takes a lease that still
    /// holds nor leaves one that ran out (trust.md 4.2).
    /// </summary>
    Task<DateTimeOffset> LeaseTime(AppDb db, CancellationToken ct);

    /// <summary>Due rows that no other transaction holds, oldest first, at most <paramref name="most"/>.</summary>
    IQueryable<Delivery> Due(AppDb db, Bulkhead bulkhead, DateTimeOffset now, IReadOnlyList<string> closed, int most);
}
