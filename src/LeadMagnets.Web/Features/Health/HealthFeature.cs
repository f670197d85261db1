using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LeadMagnets.Web.Features.Health;

public static class HealthFeature
{
    public static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSingleton<IHealthLine, WriterLine>().AddSingleton<IHealthLine, DatabaseLine>()
        .AddSingleton<IHealthLine>(p => p.GetRequiredService<UnnamedProxy>())
        .AddSingleton<IHealthLine, DiskLine>().AddSingleton<IHealthLine, KeyRingLine>();

    /// <summary>For load balancers and service managers: <c>live</c> means running, <c>ready</c> means able to take a submission.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => TypedResults.Text("live")).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapGet("/health/ready", Ready).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Strangers learn which part is broken, and nothing more.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Ready(
        IEnumerable<IHealthLine> lines, IHostApplicationLifetime lifetime, CancellationToken ct)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested) return NotReady("The program is stopping.");
        var report = await HealthReport.OfNeeded(lines, ct);
        var broken = report.Lines.Where(line => line.State == HealthState.Broken).Select(line => line.Name).ToList();
        return broken.Count == 0 ? TypedResults.Text("ready") : NotReady($"Not working: {string.Join(", ", broken)}.");
    }

    private static ProblemHttpResult NotReady(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready");
}
