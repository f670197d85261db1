namespace LeadMagnets.Web.Infrastructure.Printing;

public static class PrintingRegistration
{
    public static IServiceCollection AddPrinting(this IServiceCollection services, LeadMagnetsOptions options, DataFolder folder) => services
        .AddSingleton(new PrinterOptions { Chromium = options.Chromium, DataFolder = folder.Path })
        .AddSingleton<PrintAssets>().AddSingleton<IPrinter, ChromiumPrinter>().AddSingleton<PrintStore>().AddSingleton<RazorText>();
}
