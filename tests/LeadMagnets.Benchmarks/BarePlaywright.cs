using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.Playwright;

namespace LeadMagnets.Benchmarks;

/// <summary>What one writes by the first page of Playwright's manual: open pages, set the content, print. Style sheets and fonts come from the program.</summary>
internal sealed class BarePlaywright : IAsyncDisposable
{
    private readonly IPlaywright driver;
    private readonly IBrowser browser;
    private readonly List<IPage> pages = [];

    private BarePlaywright(IPlaywright driver, IBrowser browser) => (this.driver, this.browser) = (driver, browser);

    public static async Task<BarePlaywright> Open(PrinterOptions options, Uri url)
    {
        var (path, why) = ChromiumPath.Find(options, Environment.GetEnvironmentVariable("PATH"));
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = path ?? throw new InvalidOperationException(why), ChromiumSandbox = !Environment.IsPrivilegedProcess });
        var bare = new BarePlaywright(driver, browser);
        for (var i = 0; i < options.Pages; i++)
        {
            var page = await browser.NewPageAsync();
            await page.GotoAsync(url.ToString());
            bare.pages.Add(page);
        }
        return bare;
    }

    public async Task<byte[]> Print(int desk, string html)
    {
        await pages[desk].SetContentAsync(html);
        return await pages[desk].PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
    }
}
