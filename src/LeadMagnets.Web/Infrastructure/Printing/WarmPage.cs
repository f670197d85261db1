using Microsoft.Playwright;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// An open page that prints one document after the other, or takes pictures of them. Scripts are off, and no request leaves it: style sheets and fonts are answered from
/// memory, once, because a document is put into the open page instead of being navigated to (three times as fast).
/// </summary>
internal sealed class WarmPage : IAsyncDisposable
{
    /// <summary>A name that no resolver answers (RFC 6761), should interception ever fail.</summary>
    private const string Origin = "http://report.invalid";
    /// <summary>Then the page is replaced, so that nothing piles up in it.</summary>
    private const int Lifetime = 200;
    private const string FontsReady = "async () => { await document.fonts.ready; return document.fonts.size; }";

    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly PrintAssets assets;
    private int printed;

    private WarmPage(IBrowserContext context, IPage page, PrintAssets assets) => (this.context, this.page, this.assets) = (context, page, assets);

    public bool IsWorn => printed >= Lifetime || page.IsClosed;

    public static async Task<WarmPage> Open(IBrowser browser, PrintAssets assets)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, ServiceWorkers = ServiceWorkerPolicy.Block, AcceptDownloads = false });
        var warm = new WarmPage(context, await context.NewPageAsync(), assets);
        await context.RouteAsync("**/*", warm.Answer);
        await warm.page.EmulateMediaAsync(new() { Media = Media.Print });
        await warm.page.GotoAsync(Origin + "/");
        return warm;
    }

    public async Task<byte[]> Print(string html)
    {
        printed++;
        await page.SetContentAsync(html);
        await page.EvaluateAsync<int>(FontsReady);
        return await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }

    /// <summary>The document as it looks on a screen of that size; afterwards the page is ready for paper again.</summary>
    public async Task<byte[]> Picture(string html, PictureSize size)
    {
        printed++;
        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.SetContentAsync(html);
        await page.EvaluateAsync<int>(FontsReady);
        var picture = await page.ScreenshotAsync(new() { Type = ScreenshotType.Png, Clip = new() { Width = size.Width, Height = size.Height }, Animations = ScreenshotAnimations.Disabled });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return picture;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await context.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // The browser is gone, and the page with it.
        }
    }

    private Task Answer(IRoute route)
    {
        if (!Uri.TryCreate(route.Request.Url, UriKind.Absolute, out var url) || url.GetLeftPart(UriPartial.Authority) != Origin) return route.AbortAsync();
        if (url.AbsolutePath == "/") return route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html>" });
        return assets.Find(url.AbsolutePath) is { } file
            ? route.FulfillAsync(new() { ContentType = file.ContentType, BodyBytes = file.Content })
            : route.AbortAsync();
    }
}
