using LeadMagnets.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>Looks whether there is work, without writing: an idle worker costs a read every few seconds.</summary>
public sealed class DeliveryQueue(IServiceScopeFactory scopes, IDeliveryClaims claims, TimeProvider clock)
{
    public async Task<Sight> Look(Bulkhead bulkhead, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        var now = clock.GetUtcNow();
        var rows = db.Deliveries.AsNoTracking();
        var next = await DueRows.First(rows, bulkhead, most: 1).MinAsync(d => (DateTimeOffset?)d.NextAt, ct);
        var abandoned = await LeaseRecovery.Abandoned(rows, bulkhead, all: false, await claims.LeaseTime(db, ct)).AnyAsync(ct);
        return new(next is { } at ? at - now : null, abandoned);
    }

    /// <param name="Until">Until the next delivery is due, not positive when one is; null: none waits.</param>
    /// <param name="Abandoned">A lease ran out.</param>
    public sealed record Sight(TimeSpan? Until, bool Abandoned)
    {
        public bool IsDue => Until <= TimeSpan.Zero;
    }
}
