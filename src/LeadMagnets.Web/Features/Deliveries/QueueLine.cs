using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>Is anything stuck on its way to the outside?</summary>
internal sealed class QueueLine(IServiceScopeFactory scopes, WorkerPulse pulse, TimeProvider clock) : IHealthLine
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public async Task<HealthLine> Look(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        var now = clock.GetUtcNow();
        var due = now - Late;
        if (await db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Pending && d.NextAt < due, ct) is > 0 and var late)
            return pulse.Latest < due
                ? new("Deliveries", HealthState.Broken, $"{late} waited for more than five minutes past their time, and the worker does not run. Start the program again and look at its log.")
                : new("Deliveries", HealthState.Limited, $"{late} wait{(late == 1 ? "s" : "")} for a receiver that does not answer, and go{(late == 1 ? "es" : "")} out as soon as it does: see Deliveries.");
        if (await FailingDestinations.Find(db, now, ct) is { Count: > 0 } failing)
            return new("Deliveries", HealthState.Limited, $"{string.Join(" ", failing.Select(f => f.InWords(now)))} Look at their last answers under Deliveries.");
        var stuck = await db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Dead || d.Status == DeliveryStatus.Parked, ct);
        return stuck > 0
            ? new("Deliveries", HealthState.Limited, $"{stuck} need{(stuck == 1 ? "s" : "")} a person: see Deliveries.")
            : new("Deliveries", HealthState.Fine, "Nothing is stuck.");
    }
}
