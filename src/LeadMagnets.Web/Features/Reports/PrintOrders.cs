using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Remembers that somebody wanted a PDF which could not be printed: one row per submission, however often they ask.</summary>
public sealed class PrintOrders(IWriter writer, IDeliverySignal signal, TimeProvider clock)
{
    private const string Destination = "report";

    public async Task Place(StoredReport report, string title, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        try
        {
            await writer.Write(WriteScope.Of(report.WorkspaceId), (db, cancel) => Place(db, report, title, now, cancel), ct);
            signal.Wake();
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            // The reader is told to come back; the next visit places the order.
        }
    }

    private static async Task<bool> Place(AppDb db, StoredReport report, string title, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.Deliveries.AsTracking().FirstOrDefaultAsync(
            d => d.SubmissionId == report.SubmissionId && d.Kind == DeliveryKind.ReportPrint && d.Destination == Destination, ct);
        if (known is null)
        {
            db.Deliveries.Add(Row(report, title, now));
            return true;
        }
        if (known.Status is not (DeliveryStatus.Done or DeliveryStatus.Dead)) return false;
        (known.Status, known.Attempt, known.NextAt, known.DoneAt) = (DeliveryStatus.Pending, 0, now, null);
        return true;
    }

    private static Delivery Row(StoredReport report, string title, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        WorkspaceId = report.WorkspaceId,
        SubmissionId = report.SubmissionId,
        LeadId = report.LeadId,
        Kind = DeliveryKind.ReportPrint,
        Destination = Destination,
        Label = title,
        NextAt = now,
        CreatedAt = now,
    };
}
