using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>
/// Prints by Chromium's headless shell. A few pages stay open, a bounded number of documents waits for them, each has a time limit, and a
/// browser that died is started again for the next document.
/// </summary>
public sealed partial class ChromiumPrinter(PrinterOptions options, PrintAssets assets, TimeProvider time, ILogger<ChromiumPrinter> logger) : IReportPrinter, IAsyncDisposable
{
    private const int Attempts = 2;
    private readonly ChromiumBrowser chromium = new(options, logger);
    private readonly ConcurrentBag<WarmPage> idle = [];
    private readonly SemaphoreSlim desks = new(options.Pages);
    private int present;

    public PrinterState State => chromium.State;

    public async Task<Print> Print(string html, CancellationToken ct)
    {
        if (Interlocked.Increment(ref present) > options.Pages + options.Waiting)
        {
            Interlocked.Decrement(ref present);
            return Reports.Print.Failed($"{options.Waiting} documents are waiting to be printed already. Try again in a minute.");
        }

        await desks.WaitAsync(ct);
        try
        {
            return await Patiently(html, ct);
        }
        finally
        {
            desks.Release();
            Interlocked.Decrement(ref present);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var page)) await page.DisposeAsync();
        await chromium.DisposeAsync();
        desks.Dispose();
    }

    /// <summary>A crash takes the document that was being printed with it, so it is tried once more; a document that is too slow is not.</summary>
    private async Task<Print> Patiently(string html, CancellationToken ct)
    {
        var problem = "";
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await chromium.Get(ct) is not { } browser) return Reports.Print.Failed(chromium.State.Why);
            try
            {
                return Reports.Print.Of(await Once(browser, html, ct));
            }
            catch (PlaywrightException broken)
            {
                problem = $"Chromium could not print the document: {broken.Message.Split('\n')[0]}";
                Broken(logger, problem);
            }
            catch (TimeoutException)
            {
                return Reports.Print.Failed($"Printing took longer than {options.Limit.TotalSeconds:0} seconds and was given up.");
            }
        }

        return Reports.Print.Failed(problem);
    }

    private async Task<byte[]> Once(IBrowser browser, string html, CancellationToken ct)
    {
        WarmPage? page = null;
        var sound = false;
        try
        {
            page = idle.TryTake(out var warm) ? warm : await WarmPage.Open(browser, assets).WaitAsync(options.Limit, time, ct);
            var pdf = await page.Print(html).WaitAsync(options.Limit, time, ct);
            sound = !page.IsWorn;
            return pdf;
        }
        finally
        {
            if (sound) idle.Add(page!);
            else if (page is not null) await page.DisposeAsync();
        }
    }

    [LoggerMessage(EventName = "print-broken", Level = LogLevel.Warning, Message = "{why}")]
    private static partial void Broken(ILogger logger, string why);
}
