using LeadMagnets.Web.Data;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LeadMagnets.Web.Infrastructure.Telemetry;

/// <summary>
/// Metrics, traces and logs by OTLP, only when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to. The program's own meters carry no
/// address, answer, token or query; ASP.NET Core's name routes, not URLs.
/// </summary>
public static class Telemetry
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
        [WriterMeters.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting",
         "Microsoft.AspNetCore.Diagnostics", "System.Net.Http", "System.Runtime"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint])) return;
        var resource = ResourceBuilder.CreateDefault().AddService("leadmagnets", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3));
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(resource).AddOtlpExporter());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build());
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource(WriterMeters.MeterName).AddOtlpExporter().Build());
        builder.Services.AddHostedService<TelemetryStart>();
    }

    /// <summary>Providers listen from when they are made, and flush when they are disposed with the program.</summary>
    private sealed class TelemetryStart(MeterProvider meters, TracerProvider traces) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            meters.ForceFlush(2000);
            traces.ForceFlush(2000);
            return Task.CompletedTask;
        }
    }
}
