using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>The personal report: page, PDF, printer.</summary>
public static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services, LeadMagnetsOptions options, DataFolder folder) => services
        .AddSingleton(new PrinterOptions { Chromium = options.Chromium, DataFolder = folder.Path })
        .AddSingleton<PrintAssets>().AddSingleton<IReportPrinter, ChromiumPrinter>().AddSingleton<ReportStore>()
        .AddSingleton<RazorText>().AddSingleton<ReportWriter>().AddScoped<ReportReader>().AddSingleton<ReportOpened>()
        .AddSingleton<PrintOrders>().AddSingleton<IDeliveryChannel, PrintChannel>().AddSingleton<IHealthLine, PrinterLine>();

    public static void MapReports(this IEndpointRouteBuilder app) => app.MapGet("/r/{token}.pdf", ReportPdf.Get).AllowAnonymous().ExcludeFromDescription();
}
