using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

public static class DueRows
{
    public static IQueryable<Delivery> Of(IQueryable<Delivery> rows, Bulkhead bulkhead, DateTimeOffset now) =>
        Waiting(rows, bulkhead).Where(d => d.NextAt <= now);

    public static IQueryable<Delivery> Waiting(IQueryable<Delivery> rows, Bulkhead bulkhead)
    {
        var kinds = bulkhead.Kinds;
        return rows.Where(d => (d.Status == DeliveryStatus.Pending || d.Status == DeliveryStatus.Retry) && kinds.Contains(d.Kind));
    }
}
