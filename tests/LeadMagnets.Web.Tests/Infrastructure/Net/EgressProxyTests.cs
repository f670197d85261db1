using System.Net;
using System.Net.Sockets;
using System.Text;
using LeadMagnets.Web.Infrastructure.Net;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Net;

/// <summary>The proxy before a browser that shows strangers' pages, talked to as no browser would.</summary>
public sealed class EgressProxyTests
{
    private const string Loopback = "127.0.0.0/8";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Every spelling of an address inside, as host of a tunnel and of a request.</summary>
    public static TheoryData<string> Inside { get; } =
    [
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "localhost", "LOCALHOST.", "foo.localhost", "0", "0.0.0.0", "10.0.0.1", "100.64.0.1",
        "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "172.16.0.1", "192.168.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "[::]", "[::1]", "[::ffff:127.0.0.1]",
        "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fc00::1]", "[fe80::1]", "[fec0::1]", "[ff02::1]", "router", "metadata.google.internal",
    ];

    /// <summary>What is no request to a proxy.</summary>
    public static TheoryData<string> Malformed { get; } =
    [
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET https://example.com/ HTTP/1.1\r\n\r\n", "GET ftp://example.com/ HTTP/1.1\r\n\r\n", "GET file:///etc/passwd HTTP/1.1\r\n\r\n", "CONNECT example.com HTTP/1.1\r\n\r\n",
        "CONNECT example.com:0 HTTP/1.1\r\n\r\n", "CONNECT example.com:99999 HTTP/1.1\r\n\r\n", "CONNECT example.com:+443 HTTP/1.1\r\n\r\n", "CONNECT user@example.com:443 HTTP/1.1\r\n\r\n", "CONNECT [::1:443 HTTP/1.1\r\n\r\n", "CONNECT [zz]:443 HTTP/1.1\r\n\r\n",
        "CONNECT exa\u00f1mple.com:443 HTTP/1.1\r\n\r\n", "CONNECT example.com:443 HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n", "GET http://user:pw@example.com/ HTTP/1.1\r\n\r\n", "GET http://example.com:80:80/ HTTP/1.1\r\n\r\n",
        "GET http://example.com/ HTTP/2.0\r\n\r\n", "GET  http://example.com/ HTTP/1.1\r\n\r\n", "GET http://example.com/ HTTP/1.1\r\nNo colon\r\n\r\n", "GET http://example.com/ HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", "GET http://example.com/ HTTP/1.1\r\nA : b\r\n\r\n",
        "GET http://example.com/ HTTP/1.1\r\nA: b\nC: d\r\n\r\n", "GET http://example.com/ HTTP/1.1\r\nA: \0\r\n\r\n", "G(T http://example.com/ HTTP/1.1\r\n\r\n", "\r\n\r\n", "POST http://example.com/ HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "POST http://example.com/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "POST http://example.com/ HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET http://example.com/#x HTTP/1.1\r\n\r\n", "GET http:/// HTTP/1.1\r\n\r\n", "GET http:// HTTP/1.1\r\n\r\n",
    ];

    [Theory, MemberData(nameof(Inside))]
    public async Task No_spelling_of_an_address_inside_is_connected_to(string host)
    {
        await using var proxy = Proxy();

        var tunnel = await RawClient.Ask(proxy.Port, $"CONNECT {host}:443 HTTP/1.1\r\n\r\n");
        var request = await RawClient.Ask(proxy.Port, $"GET http://{host}/latest/meta-data/ HTTP/1.1\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 403", tunnel);
        Assert.StartsWith("HTTP/1.1 403", request);
        Assert.All(proxy.Refusals, refusal => Assert.Equal(EgressReason.NotPublic, refusal.Reason));
        Assert.Equal(2, proxy.Refusals.Count);
    }

    [Theory, MemberData(nameof(Malformed))]
    public async Task What_no_browser_says_is_refused(string text)
    {
        await using var proxy = Proxy();

        Assert.StartsWith("HTTP/1.1 400", await RawClient.Ask(proxy.Port, text));
    }

    [Theory]
    [InlineData(22), InlineData(25), InlineData(8080), InlineData(5432)]
    public async Task Public_addresses_are_called_on_the_ports_of_websites_only(int port)
    {
        await using var proxy = Proxy();

        Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, $"CONNECT 1.1.1.1:{port} HTTP/1.1\r\n\r\n"));
        Assert.Equal(EgressReason.Port, Assert.Single(proxy.Refusals).Reason);
    }

    [Fact]
    public async Task A_name_server_that_changes_its_mind_gains_nothing()
    {
        await using var inside = await Receiver.Start();
        var port = new Uri(inside.Url).Port;
        var answers = 0;
        // The first question is the judge's; were there a second one, it would be that of a connection which nobody judged.
        var guard = new NetworkGuard(new()) { Lookup = (_, _) => Task.FromResult<IPAddress[]>([answers++ == 0 ? IPAddress.Parse("192.0.2.1") : IPAddress.Loopback]) };
        await using var proxy = EgressProxy.Start(new(guard, []), null, new(), TimeProvider.System, Ct);

        Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, $"CONNECT rebinding.example:{port} HTTP/1.1\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, $"GET http://rebinding.example:{port}/ HTTP/1.1\r\n\r\n"));
        Assert.False(inside.TryNext(out _));
    }

    [Fact]
    public async Task A_name_is_asked_for_once_and_that_very_address_is_connected_to()
    {
        await using var site = await Receiver.Start();
        var port = new Uri(site.Url).Port;
        var asked = 0;
        var guard = new NetworkGuard(new() { PrivateNetworks = Loopback }) { Lookup = (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1")]) };
        await using var proxy = EgressProxy.Start(new(guard, []), null, new(), TimeProvider.System, Ct);

        var answer = await RawClient.Ask(proxy.Port, $"GET http://once.example:{port}/page?a=b HTTP/1.1\r\nHost: other.example\r\nProxy-Authorization: secret\r\nX-Kept: yes\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200", answer);
        Assert.Equal(1, asked);
        var call = await site.Next();
        Assert.Equal(("/page", $"once.example:{port}", "yes", false), (call.Path, call.Headers["Host"], call.Headers["X-Kept"], call.Headers.ContainsKey("Proxy-Authorization")));
    }

    [Fact]
    public async Task A_redirect_is_the_browsers_business_and_judged_anew()
    {
        await using var site = await Receiver.Start(Receiver.Status(302, ("Location", "http://169.254.169.254/latest/")));
        await using var proxy = Proxy(Loopback);

        var answer = await RawClient.Ask(proxy.Port, $"GET http://127.0.0.1:{new Uri(site.Url).Port}/ HTTP/1.1\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 302", answer);
        Assert.Contains("Location: http://169.254.169.254/latest/", answer, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, "GET http://169.254.169.254/latest/ HTTP/1.1\r\n\r\n"));
    }

    [Fact]
    public async Task A_tunnel_carries_bytes_both_ways_until_its_ends_close()
    {
        using var echo = new TcpListener(IPAddress.Loopback, 0);
        echo.Start();
        await using var proxy = Proxy(Loopback);
        using var client = await RawClient.To(proxy.Port);
        await client.Say($"CONNECT 127.0.0.1:{((IPEndPoint)echo.LocalEndpoint).Port} HTTP/1.1\r\n\r\n");
        using var site = await echo.AcceptTcpClientAsync(Ct);
        var established = new byte[39];
        await client.Stream.ReadExactlyAsync(established, Ct);

        await client.Say("hello");
        var heard = new byte[5];
        await site.GetStream().ReadExactlyAsync(heard, Ct);
        await site.GetStream().WriteAsync("welcome"u8.ToArray(), Ct);
        site.Close();

        Assert.Equal("HTTP/1.1 200 Connection established\r\n\r\n", Encoding.ASCII.GetString(established));
        Assert.Equal("hello", Encoding.ASCII.GetString(heard));
        Assert.Equal("welcome", await client.Heard());
    }

    [Fact]
    public async Task Whoever_is_slow_to_say_what_he_wants_is_not_waited_for()
    {
        var clock = new TestClock();
        await using var proxy = EgressProxy.Start(new(new(new()), []), null, new(), clock, Ct);
        using var client = await RawClient.To(proxy.Port);
        await client.Say("GET http://example.com/ HTTP/1.1\r\nA: b");
        // The proxy has begun to wait when it has answered somebody who came later.
        Assert.StartsWith("HTTP/1.1 400", await RawClient.Ask(proxy.Port, "x\r\n\r\n"));

        clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal("", await client.Heard());
    }

    [Fact]
    public async Task A_head_without_end_is_cut_off()
    {
        await using var proxy = Proxy();

        var answer = await RawClient.Ask(proxy.Port, $"GET http://example.com/ HTTP/1.1\r\nA: {new string('a', 33 * 1024)}");

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), answer);
        Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, "CONNECT 127.0.0.1:443 HTTP/1.1\r\n\r\n"));
    }

    [Fact]
    public async Task More_bytes_than_a_page_may_cost_end_everything()
    {
        await using var site = await Receiver.Start(async http =>
        {
            var portion = new byte[64 * 1024];
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(portion, http.RequestAborted);
        });
        var url = $"http://127.0.0.1:{new Uri(site.Url).Port}/";
        await using var proxy = Proxy(Loopback, new() { Bytes = 1024 * 1024 });

        var answer = await RawClient.Ask(proxy.Port, $"GET {url} HTTP/1.1\r\n\r\n");

        Assert.InRange(answer.Length, 512 * 1024, 1024 * 1024);
        Assert.True(proxy.IsExhausted);
        Assert.Equal(EgressReason.TooMuch, Assert.Single(proxy.Refusals).Reason);
        Assert.Equal("", await RawClient.Ask(proxy.Port, $"GET {url} HTTP/1.1\r\n\r\n"));
    }

    [Fact]
    public async Task Ending_the_proxy_ends_every_conversation()
    {
        await using var site = await Receiver.Start(Receiver.Hang);
        var proxy = Proxy(Loopback);
        using var client = await RawClient.To(proxy.Port);
        await client.Say($"GET http://127.0.0.1:{new Uri(site.Url).Port}/ HTTP/1.1\r\n\r\n");
        await site.Next();

        await proxy.DisposeAsync();

        Assert.Equal("", await client.Heard());
        await Assert.ThrowsAnyAsync<SocketException>(() => RawClient.To(proxy.Port));
    }

    private static EgressProxy Proxy(string? networks = null, EgressLimits? limits = null) =>
        EgressProxy.Start(new(new(new() { PrivateNetworks = networks }), []), null, limits ?? new(), TimeProvider.System, Ct);
}
