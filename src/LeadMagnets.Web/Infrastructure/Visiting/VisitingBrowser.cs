using System.Globalization;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Infrastructure.Visiting;

/// <summary>
/// A browser for one visit to a stranger's page: a process of its own with a fresh profile, whose only way out is the filtering proxy.
/// Whatever happens to the visit, in the end the process and its profile are gone.
/// </summary>
internal sealed class VisitingBrowser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly IPlaywright driver;
    private readonly IBrowser browser;
    private readonly TimeProvider clock;

    private VisitingBrowser(IPlaywright driver, IBrowser browser, int process, TimeProvider clock) => (this.driver, this.browser, Process, this.clock) = (driver, browser, process, clock);

    /// <summary>The browser's process.</summary>
    public int Process { get; }

    public IBrowser Browser => browser;

    /// <exception cref="PlaywrightException">It did not start.</exception>
    public static async Task<VisitingBrowser> Launch(string program, EgressProxy proxy, TimeProvider clock, CancellationToken ct)
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_NODEJS_PATH", NodePath.ForDriver());
        var driver = await Playwright.CreateAsync();
        try
        {
            var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = program, ChromiumSandbox = !Environment.IsPrivilegedProcess, Args = Arguments(proxy) }).WaitAsync(ct);
            var session = await browser.NewBrowserCDPSessionAsync().WaitAsync(ct);
            var processes = (await session.SendAsync("SystemInfo.getProcessInfo").WaitAsync(ct)).GetValueOrDefault().GetProperty("processInfo");
            return new(driver, browser, processes.EnumerateArray().First(p => p.GetProperty("type").GetString() == "browser").GetProperty("id").GetInt32(), clock);
        }
        catch
        {
            // The driver ends its browsers when it is told to end.
            driver.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync().WaitAsync(Patience, clock);
        }
        catch (Exception stuck) when (stuck is PlaywrightException or TimeoutException)
        {
            // It does not listen any more. The driver clears its profile away when the process has ended.
            Kill();
        }
        driver.Dispose();
    }

    /// <summary>
    /// No way past the proxy: not to loopback, not by UDP (QUIC, WebRTC), not by names resolved in the browser. Verified packet by packet:
    /// without the two settings for WebRTC, a page can reach UDP ports of this machine.
    /// </summary>
    private static IEnumerable<string> Arguments(EgressProxy proxy)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"--proxy-server=http://127.0.0.1:{proxy.Port}");
        yield return "--proxy-bypass-list=<-loopback>";
        yield return "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1";
        yield return "--disable-quic";
        yield return "--force-webrtc-ip-handling-policy=disable_non_proxied_udp";
        yield return "--webrtc-ip-handling-policy=disable_non_proxied_udp";
        yield return "--dns-prefetch-disable";
        yield return "--no-pings";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-domain-reliability";
        yield return "--disable-sync";
        yield return "--no-first-run";
        yield return "--mute-audio";
        if (proxy.Certificate is { } certificate) yield return $"--ignore-certificate-errors-spki-list={certificate.KeyHash}";
    }

    private void Kill()
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(Process);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
