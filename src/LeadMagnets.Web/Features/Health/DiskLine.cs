using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Health;

namespace LeadMagnets.Web.Features.Health;

/// <summary>Room in the data folder.</summary>
internal sealed class DiskLine(DataFolder folder) : IHealthLine
{
    private const long Megabyte = 1024 * 1024;
    private const long Low = 500 * Megabyte;
    private const long Full = 20 * Megabyte;

    public bool IsNeededToServe => true;

    public Task<HealthLine> Look(CancellationToken ct)
    {
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        return Task.FromResult(free switch
        {
            < Full => new HealthLine("Disk", HealthState.Broken, $"The data folder has {free / Megabyte} MB left. Make room: nothing can be stored."),
            < Low => new("Disk", HealthState.Limited, $"The data folder has {free / Megabyte} MB left. Make room soon."),
            _ => new("Disk", HealthState.Fine, $"The data folder has {free / (1024 * Megabyte)} GB left."),
        });
    }
}
