using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Health;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>The personal report: page and PDF, and the page on which its outcome alone is shared.</summary>
public static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportStore>().AddSingleton<ReportWriter>().AddScoped<ReportReader>().AddScoped<ShareReader>().AddSingleton<ReportOpened>()
        .AddSingleton<PrintOrders>().AddSingleton<IDeliveryChannel, PrintChannel>().AddSingleton<IHealthLine, PrinterLine>();

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/r/{token}.pdf", ReportPdf.Get).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/s/{token}/card.png", ShareCard.Get).AllowAnonymous().ExcludeFromDescription();
    }
}
