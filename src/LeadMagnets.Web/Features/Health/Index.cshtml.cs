using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Health;

/// <summary>Whether everything works, and what to do where it does not: a line from each part that depends on something outside.</summary>
public sealed class IndexModel(IEnumerable<IHealthLine> lines) : PageModel
{
    public HealthReport Report { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Report = await HealthReport.Of(lines, ct);

    public static Pill Mark(HealthState state) => state switch
    {
        HealthState.Fine => new("Good", "good", "check"),
        HealthState.Limited => new("Look at it", "warn", "triangle-alert"),
        _ => new("Not working", "bad", "x"),
    };
}
