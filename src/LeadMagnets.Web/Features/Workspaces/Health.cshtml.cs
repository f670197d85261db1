using System.Globalization;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Whether everything works, and what to do where it does not.</summary>
public sealed class HealthModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Lines = await mediator.Send(new Query(), ct);

    public sealed record Query : IRequest<IReadOnlyList<Line>>;

    /// <param name="What">What was looked at.</param>
    /// <param name="State">A word with its colour.</param>
    /// <param name="Detail">What was found, and what to do.</param>
    public sealed record Line(string What, Pill State, string Detail);

    public sealed class QueryHandler(AppDb db, LeadMagnetsOptions options, DataFolder folder, TimeProvider clock, IServiceProvider services) : IRequestHandler<Query, IReadOnlyList<Line>>
    {
        private static readonly Pill Good = new("Good", "good", "check");
        private static readonly Pill Look = new("Look at it", "warn", "triangle-alert");
        private static readonly Pill Bad = new("Not working", "bad", "x");

        public async Task<IReadOnlyList<Line>> Handle(Query query, CancellationToken ct) =>
            [Database(), Disk(), Mail(), await Deliveries(ct), await Prints(ct), .. await Checks(ct)];

        private Line Database() => options.Database == "postgres"
            ? new("Database", Good, "PostgreSQL answers.")
            : new("Database", Good, $"SQLite, {Megabytes(new FileInfo(folder.Database).Length)} MB.");

        private Line Disk()
        {
            var free = new DriveInfo(folder.Path).AvailableFreeSpace;
            return new("Disk", free < 1L << 30 ? Look : Good, $"{Megabytes(free)} MB are free where the data folder is{(free < 1L << 30 ? "; make room before it fills up." : ".")}");
        }

        private Line Mail() => options.Smtp.Host is { Length: > 0 } host
            ? new("Mail", Good, $"Sent through {host}, port {options.Smtp.Port.ToString(CultureInfo.InvariantCulture)}.")
            : new("Mail", Look, "No SMTP server is set: mails are kept on the Mail page and reach nobody. Set LeadMagnets__Smtp__Host and LeadMagnets__Smtp__From.");

        private async Task<Line> Deliveries(CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var failed = await db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Dead || d.Status == DeliveryStatus.Parked, ct);
            var late = await db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Pending && d.NextAt < now.AddMinutes(-5), ct);
            if (late > 0) return new("Deliveries", Bad, $"{Words.Count(late, "delivery waits", "deliveries wait")} for more than five minutes past the time: the worker may not run. Start the program again and look at its log.");
            return failed > 0
                ? new("Deliveries", Look, $"{Words.Count(failed, "delivery needs", "deliveries need")} a person. See Deliveries.")
                : new("Deliveries", Good, "Nothing is stuck.");
        }

        private async Task<Line> Prints(CancellationToken ct)
        {
            var waiting = await db.Deliveries.CountAsync(d => d.Reason == "no-browser" && d.DoneAt == null, ct);
            return waiting > 0
                ? new("PDF reports", Look, $"{Words.Count(waiting, "report waits", "reports wait")} for a browser to print them. Install Chromium, or name its path with LeadMagnets__Chromium.")
                : new("PDF reports", Good, "No report waits to be printed.");
        }

        /// <summary>What other parts of the program say of themselves.</summary>
        private async Task<IEnumerable<Line>> Checks(CancellationToken ct)
        {
            if (services.GetService<HealthCheckService>() is not { } checks) return [];
            var report = await checks.CheckHealthAsync(ct);
            return report.Entries.Select(e => new Line(e.Key, e.Value.Status switch { HealthStatus.Healthy => Good, HealthStatus.Degraded => Look, _ => Bad }, e.Value.Description ?? ""));
        }

        private static string Megabytes(long bytes) => Math.Max(1, bytes / (1024 * 1024)).ToString("N0", CultureInfo.InvariantCulture);
    }
}
