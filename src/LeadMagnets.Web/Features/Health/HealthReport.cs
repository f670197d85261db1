using LeadMagnets.Web.Infrastructure.Health;

namespace LeadMagnets.Web.Features.Health;

/// <summary>How the installation is, line by line, as the health page shows it.</summary>
public sealed record HealthReport(IReadOnlyList<HealthLine> Lines)
{
    public HealthState Worst => Lines.Max(line => line.State);

    public static async Task<HealthReport> Of(IEnumerable<IHealthLine> lines, CancellationToken ct)
    {
        var looked = new List<HealthLine>();
        foreach (var line in lines) looked.Add(await line.Look(ct));
        return new(looked);
    }

    /// <summary>What a load balancer must know: the lines without which nothing can be served. Chromium and mail are not among them.</summary>
    public static Task<HealthReport> OfNeeded(IEnumerable<IHealthLine> lines, CancellationToken ct) =>
        Of(lines.Where(line => line.IsNeededToServe), ct);
}
