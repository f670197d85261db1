using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Health;

/// <summary>Can a row be committed within a second? Asks by doing it.</summary>
internal sealed class WriterLine(IWriter writer, WriterMeters meters, TimeProvider clock) : IHealthLine
{
    private const string Key = "health";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public bool IsNeededToServe => true;

    public async Task<HealthLine> Look(CancellationToken ct)
    {
        var (start, now) = (clock.GetTimestamp(), clock.GetUtcNow().ToString("O"));
        try
        {
            await writer.Write(WriteScope.System, (db, cancel) => Touch(db, now, cancel), ct).WaitAsync(Longest, ct);
            return new("Writing", HealthState.Fine, $"A row was stored in {clock.GetElapsedTime(start).TotalMilliseconds:0} ms; {meters.QueueDepth} writes wait.");
        }
        catch (Exception reason) when (reason is TimeoutException or WriterBusyException or StorageUnavailableException)
        {
            return new("Writing", HealthState.Broken, "No row could be stored within a second. Look whether the disk is full or very slow.");
        }
    }

    private static async Task<bool> Touch(AppDb db, string now, CancellationToken ct)
    {
        if (await db.InstanceSettings.SingleOrDefaultAsync(s => s.Key == Key, ct) is { } row) row.Value = now;
        else db.InstanceSettings.Add(new() { Key = Key, Value = now });
        return true;
    }
}
