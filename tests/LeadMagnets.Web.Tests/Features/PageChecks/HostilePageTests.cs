using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

/// <summary>Pages that mean harm: they reach nothing, stop nothing, and the next page is checked as if nothing had been.</summary>
public sealed class HostilePageTests(CheckApp app) : IClassFixture<CheckApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_redirect_to_a_private_address_is_not_followed()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();

        var check = await app.Check(site.Answer("/in", Receiver.Status(302, ("Location", "http://169.254.169.254/latest/meta-data/"))));

        Assert.Equal((PageCheckState.Failed, "The page redirects to 169.254.169.254, which has no address on the public internet. The check opens pages that every visitor can open, and nothing in private networks. The redirect was not followed."),
            (check.Row.State, check.Row.Failure));
    }

    [Fact]
    public async Task A_redirect_to_the_admin_pages_is_not_followed()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();

        var check = await app.Check(site.Answer("/admin", Receiver.Status(302, ("Location", app.Address + "/account/sign-in"))));

        Assert.Equal("The page redirects to this LeadMagnets server, to an address that visitors do not need. The redirect was not followed.", check.Row.Failure);
    }

    [Fact]
    public async Task Nothing_inside_is_fetched_by_any_part_of_a_page()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        listener.Start();
        using var udp = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var inside = $"[::1]:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var packets = ((IPEndPoint)udp.Client.LocalEndPoint!).Port;
        var url = site.Page("/inside", $$"""
            <img src="http://{{inside}}/a.png"><script src="http://169.254.169.254/latest/meta-data/"></script><link rel=stylesheet href="http://10.0.0.1/x.css"><link rel=preconnect href="http://{{inside}}">
            <iframe src="http://{{inside}}/b"></iframe><iframe src="file:///etc/passwd"></iframe><object data="http://{{inside}}/c"></object><video src="http://{{inside}}/d"></video><link rel=prefetch href="http://{{inside}}/e">
            <form action="http://{{inside}}/f" method=post target=_blank id=f></form>
            <script>
              fetch("http://{{inside}}/g", { mode: "no-cors" }).catch(() => {}); navigator.sendBeacon("http://{{inside}}/h", "x"); try { new WebSocket("ws://{{inside}}/i") } catch {} try { new EventSource("http://{{inside}}/j") } catch {}
              try { new WebTransport("https://127.0.0.1:{{packets}}/") } catch {} f.submit();
              const pc = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:{{packets}}" }, { urls: "turn:127.0.0.1:{{packets}}?transport=udp", username: "a", credential: "b" }, { urls: "turn:{{inside}}?transport=tcp", username: "a", credential: "b" }] });
              pc.createDataChannel("x"); pc.createOffer().then(o => pc.setLocalDescription(o));
              new Worker(URL.createObjectURL(new Blob(["fetch('http://{{inside}}/k', {mode:'no-cors'})"])));
            </script>
            """);

        var check = await app.Check(url);

        Assert.True(check.Row.State is PageCheckState.Done, check.All);
        Assert.False(listener.Pending());
        Assert.Equal(0, udp.Available);
        Assert.Equal(["::1", "10.0.0.1", "169.254.169.254"], check.Of("Parts of the page").Details.Select(place => place.StartsWith("::1", StringComparison.Ordinal) ? "::1" : place).Distinct().Order(StringComparer.Ordinal).OrderBy(p => p.Length));
    }

    [Fact]
    public async Task Of_this_server_a_page_gets_what_is_embedded_and_nothing_else()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (_, key) = await app.Given.PublishedMagnet();
        var told = new TaskCompletionSource<string>();
        site.Answer("/tell", http =>
        {
            http.Response.StatusCode = 204;
            told.TrySetResult(http.Request.Query["said"].ToString());
            return Task.CompletedTask;
        });
        // The definition may be read from everywhere, so that its status shows; what has no CORS the proxy alone could have let through.
        var url = site.Page("/curious", $$"""
            <script>
              (async () => {
                const said = [];
                for (const path of ["/api/v1/embed/{{key}}", "/embed/v1.js"]) said.push(await fetch("{{app.Address}}" + path).then(a => a.status, () => "refused"));
                const frame = path => new Promise(done => { const f = document.createElement("iframe"); f.onload = () => done(f); f.src = "{{app.Address}}" + path; document.body.append(f); });
                await frame("/account/sign-in"); await frame("/health/ready");
                for (const path of ["/account/sign-in", "/health/ready", "/openapi/v1.json", "/settings"]) await fetch("{{app.Address}}" + path, { mode: "no-cors" }).catch(() => {});
                await fetch("/tell?said=" + said.join());
              })();
            </script>
            """);

        var check = await app.Check(url);

        Assert.Equal("200,200", await told.Task.WaitAsync(Ct));
        Assert.Equal(new Uri(app.Address).Authority, Assert.Single(check.Of("Parts of the page").Details));
    }

    [Fact]
    public async Task A_page_that_never_ends_loading_is_looked_at_all_the_same()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        site.Answer("/never.png", Receiver.Hang);

        var check = await app.Check(site.Page("/endless", app.Snippet(key) + "<img src=/never.png>"), id);

        Assert.Equal(("The page had not finished loading when the check looked.", PageVerdict.Fine), (check.Of("The page opens").Seen, check.Of("First question").State));
    }

    [Fact]
    public async Task A_page_that_does_not_answer_is_told()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();

        var check = await app.Check(site.Answer("/mute", Receiver.Hang));

        Assert.Equal("The page did not answer within 8 seconds.", check.Row.Failure);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var url = site.Answer("/flood", async http =>
        {
            http.Response.ContentType = "text/html";
            var portion = new byte[256 * 1024];
            Array.Fill(portion, (byte)' ');
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(portion, http.RequestAborted);
        });

        var check = await app.Check(url);

        Assert.True(check.Row.Failure is not null || check.Report!.Findings.Any(f => f.Seen.Contains("more than 50 MB", StringComparison.Ordinal)), check.All);
    }

    [Fact]
    public async Task A_hundred_redirects_end()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var url = site.Answer("/round", http =>
        {
            http.Response.Redirect($"/round?{int.Parse("0" + http.Request.QueryString.Value?.TrimStart('?'), System.Globalization.CultureInfo.InvariantCulture) + 1}");
            return Task.CompletedTask;
        });

        var check = await app.Check(url);

        Assert.StartsWith("The page redirects in a circle", check.Row.Failure);
    }

    [Theory]
    [InlineData("alert(1); confirm(2); prompt(3); print();")]
    [InlineData("for (let i = 0; i < 20; i++) open('/pop' + i); addEventListener('beforeunload', e => e.preventDefault());")]
    [InlineData("const a = document.createElement('a'); a.href = 'data:application/zip,x'; a.download = 'x.zip'; for (let i = 0; i < 20; i++) a.click();")]
    [InlineData("document.querySelectorAll = document.querySelector = Array.prototype.map = JSON.stringify = Element.prototype.getBoundingClientRect = () => { throw 1 }; Object.defineProperty(window, 'Cookiebot', { get() { throw 2 } });")]
    [InlineData("if (!location.hash) { location.hash = 'x'; location.reload(); }")]
    [InlineData("navigator.serviceWorker?.register('/sw.js').catch(() => {}); Notification?.requestPermission(); navigator.geolocation?.getCurrentPosition(() => {});")]
    public async Task A_page_that_plays_tricks_is_looked_at_all_the_same(string script)
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/tricks", $"{app.Snippet(key)}<script>addEventListener('load', () => {{ {script} }})</script>"), id);

        Assert.True(check.Row.State is PageCheckState.Done && check.Of("Snippet").State is PageVerdict.Fine, check.All);
    }

    [Theory]
    [InlineData("for (;;);")]
    [InlineData("setInterval(() => { const end = performance.now() + 60000; while (performance.now() < end); }, 0);")]
    [InlineData("window.close(); setInterval(() => { location = location.href + '?' + Math.random(); }, 50);")]
    public async Task A_page_that_keeps_the_browser_busy_ends_with_the_check(string script)
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        await using var hasty = new HastyApp();
        await hasty.InitializeAsync();

        var check = await hasty.Check(site.Page("/busy", $"<script>addEventListener('load', () => setTimeout(() => {{ {script} }}, 0))</script>"));

        Assert.True(check.Row.FinishedAt is not null);
        // The next one is not kept waiting.
        Assert.Equal(PageCheckState.Done, (await hasty.Check(site.Page("/after", "<p>Hello</p>"))).Row.State);
    }

    [Fact]
    public async Task After_a_check_no_browser_and_no_profile_is_left()
    {
        app.NeedsBrowser();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are looked for in /proc.");
        await using var site = await Website.Open();
        var during = Array.Empty<string>();
        var url = site.Answer("/clean", http =>
        {
            during = [.. Browsers().Where(command => command.Contains("--proxy-bypass-list=<-loopback>", StringComparison.Ordinal))];
            return http.Response.WriteAsync("<p>Hello</p>");
        });
        var profiles = Profiles();

        await app.Check(url);

        Assert.NotEmpty(during);
        // Other checks may run at the same time; each ends, and takes its browser and profile along.
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (Browsers().Any(during.Contains) || Profiles().Except(profiles).Any(profile => !Browsers().Any(command => command.Contains(profile, StringComparison.Ordinal))))
            await look.WaitForNextTickAsync(Ct);
    }

    private static string[] Profiles() => Directory.GetDirectories(Path.GetTempPath(), "playwright_chromiumdev_profile-*");

    private static IEnumerable<string> Browsers() => Process.GetProcesses().Select(process =>
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    });
}
