using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// Rows that wait, oldest first. Each kind and status is asked for by itself: then the index gives them in order and the first few are
/// enough, while one question for all of them would read and sort the whole queue, inside the writer.
/// </summary>
public static class DueRows
{
    private static readonly DeliveryStatus[] Waiting = [DeliveryStatus.Pending, DeliveryStatus.Retry];

    /// <summary>The rows that pass <paramref name="narrow"/>, at most so many of each kind and status.</summary>
    public static IQueryable<Delivery> First(
        IQueryable<Delivery> rows, Bulkhead bulkhead, int most, Func<IQueryable<Delivery>, IQueryable<Delivery>>? narrow = null) =>
        bulkhead.Kinds.SelectMany(kind => Waiting.Select(status => (kind, status)))
            .Select(part => rows.Where(d => d.Status == part.status && d.Kind == part.kind))
            .Select(part => (narrow?.Invoke(part) ?? part).OrderBy(d => d.NextAt).Take(most))
            .Aggregate((one, other) => one.Concat(other));
}
