using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Events;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Counts that a report was opened, as page or PDF, once per run.</summary>
public sealed class ReportOpened(EventLog log, TimeProvider clock)
{
    public Task Write(StoredReport report, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return log.Write(report.WorkspaceId, [new Event
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = report.WorkspaceId,
            MagnetId = report.MagnetId,
            VersionNumber = report.VersionNumber,
            // A run without a session is a visit of its own.
            Session = report.Session ?? report.SubmissionId.ToString("N"),
            Kind = EventKinds.Report,
            Once = EventKinds.Once(EventKinds.Report, null),
            Placement = report.Placement,
            IsTest = report.IsTest,
            At = now,
        }], ct);
    }
}
