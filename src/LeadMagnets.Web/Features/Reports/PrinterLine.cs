using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Can reports be printed, and how many wait for it? Everything else works without.</summary>
internal sealed class PrinterLine(IPrinter printer, IServiceScopeFactory scopes) : IHealthLine
{
    public async Task<HealthLine> Look(CancellationToken ct)
    {
        if (printer.State.Ready) return new("PDF reports", HealthState.Fine, $"Printed by {printer.State.Why}.");
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        var waiting = await db.Deliveries.CountAsync(d => d.Reason == PrintChannel.NoBrowser && d.DoneAt == null, ct);
        return new("PDF reports", HealthState.Limited, waiting == 0 ? printer.State.Why : $"{printer.State.Why} {waiting} wait{(waiting == 1 ? "s" : "")} to be printed: see Deliveries.");
    }
}
