using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// Prints by Chromium's headless shell. A few pages stay open, a bounded number of documents waits for them, each has a time limit, and a
/// browser that died is started again for the next document.
/// </summary>
public sealed partial class ChromiumPrinter(PrinterOptions options, PrintAssets assets, TimeProvider time, ILogger<ChromiumPrinter> logger) : IPrinter, IAsyncDisposable
{
    private const int Attempts = 2;
    private readonly ChromiumBrowser chromium = new(options, logger);
    private readonly ConcurrentBag<WarmPage> idle = [];
    private readonly SemaphoreSlim desks = new(options.Pages);
    private int present;

    public PrinterState State => chromium.State;

    public Task<Print> Print(string html, CancellationToken ct) => AtDesk(page => page.Print(html), ct);

    public Task<Print> Picture(string html, PictureSize size, CancellationToken ct) => AtDesk(page => page.Picture(html, size), ct);

    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var page)) await page.DisposeAsync();
        await chromium.DisposeAsync();
        desks.Dispose();
    }

    private async Task<Print> AtDesk(Func<WarmPage, Task<byte[]>> work, CancellationToken ct)
    {
        if (Interlocked.Increment(ref present) > options.Pages + options.Waiting)
        {
            Interlocked.Decrement(ref present);
            return Printing.Print.Failed($"{options.Waiting} documents are waiting to be printed already. Try again in a minute.");
        }

        await desks.WaitAsync(ct);
        try
        {
            return await Patiently(work, ct);
        }
        finally
        {
            desks.Release();
            Interlocked.Decrement(ref present);
        }
    }

    /// <summary>A crash takes the document that was being printed with it, so it is tried once more; a document that is too slow is not.</summary>
    private async Task<Print> Patiently(Func<WarmPage, Task<byte[]>> work, CancellationToken ct)
    {
        var problem = "";
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await chromium.Get(ct) is not { } browser) return Printing.Print.Failed(chromium.State.Why);
            try
            {
                return Printing.Print.Of(await Once(browser, work, ct));
            }
            catch (PlaywrightException broken)
            {
                problem = $"Chromium could not print the document: {broken.Message.Split('\n')[0]}";
                Broken(logger, problem);
            }
            catch (TimeoutException)
            {
                return Printing.Print.Failed($"Printing took longer than {options.Limit.TotalSeconds:0} seconds and was given up.");
            }
        }

        return Printing.Print.Failed(problem);
    }

    private async Task<byte[]> Once(IBrowser browser, Func<WarmPage, Task<byte[]>> work, CancellationToken ct)
    {
        WarmPage? page = null;
        var sound = false;
        try
        {
            page = idle.TryTake(out var warm) ? warm : await WarmPage.Open(browser, assets).WaitAsync(options.Limit, time, ct);
            var made = await work(page).WaitAsync(options.Limit, time, ct);
            sound = !page.IsWorn;
            return made;
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
