using Microsoft.Playwright;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>One running browser, started when it is first needed and again after it has died.</summary>
internal sealed partial class ChromiumBrowser(PrinterOptions options, ILogger logger) : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? driver;
    private IBrowser? browser;
    private string? failure;

    public PrinterState State
    {
        get
        {
            if (browser is { IsConnected: true }) return new(true, $"Chromium {browser.Version}");
            if (failure is not null) return new(false, failure);
            var (path, why) = Find();
            return new(path is not null, why);
        }
    }

    /// <summary>The browser, or null; then <see cref="State"/> says why.</summary>
    public async Task<IBrowser?> Get(CancellationToken ct)
    {
        if (browser is { IsConnected: true } running) return running;
        await starting.WaitAsync(ct);
        try
        {
            return browser is { IsConnected: true } started ? started : await Start();
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        starting.Dispose();
    }

    private async Task<IBrowser?> Start()
    {
        await Stop();
        var (path, why) = Find();
        failure = path is null ? why : null;
        if (path is null) return null;
        try
        {
            Environment.SetEnvironmentVariable("PLAYWRIGHT_NODEJS_PATH", NodePath.ForDriver());
            driver = await Playwright.CreateAsync();
            browser = await driver.Chromium.LaunchAsync(LaunchOptions(path));
            Started(logger, path, browser.Version);
            return browser;
        }
        catch (Exception broken) when (broken is PlaywrightException or TimeoutException or IOException or System.ComponentModel.Win32Exception)
        {
            failure = MissingSandbox.IsWhy(broken.Message) ? MissingSandbox.Advice : $"Chromium at {path} did not start: {FirstLine(broken.Message)} Start it by hand to see why, or name another in LeadMagnets:Chromium.";
            NotStarted(logger, failure);
            await Stop();
            return null;
        }
    }

    /// <summary>The sandbox needs an ordinary user: Chromium refuses to start sandboxed as root.</summary>
    private BrowserTypeLaunchOptions LaunchOptions(string path) => new()
    {
        ExecutablePath = path,
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
        Timeout = (float)options.Limit.TotalMilliseconds,
        Args = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    };

    private (string? Path, string Why) Find() => ChromiumPath.Find(options, Environment.GetEnvironmentVariable("PATH"));

    private async Task Stop()
    {
        var (oldBrowser, oldDriver) = (browser, driver);
        (browser, driver) = (null, null);
        try
        {
            if (oldBrowser is not null) await oldBrowser.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It is gone already, which is what was wanted.
        }

        oldDriver?.Dispose();
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('.', ' ') + ".";

    [LoggerMessage(EventName = "chromium-started", Level = LogLevel.Information, Message = "Chromium {version} at {path} prints the reports.")]
    private static partial void Started(ILogger logger, string path, string version);

    [LoggerMessage(EventName = "chromium-not-started", Level = LogLevel.Warning, Message = "{why}")]
    private static partial void NotStarted(ILogger logger, string why);
}
