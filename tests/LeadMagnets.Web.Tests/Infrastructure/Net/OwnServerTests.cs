using System.Text;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Net;

/// <summary>What the proxy before a browser lets pages have of this server: what they embed, and nothing else.</summary>
public sealed class OwnServerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_port_of_this_server_is_not_reached_under_any_name()
    {
        await using var admin = await Receiver.Start();
        var port = new Uri(admin.Url).Port;
        await using var proxy = EgressProxy.Start(new(new(new() { PrivateNetworks = "127.0.0.0/8" }), [port]), null, new(), TimeProvider.System, Ct);

        foreach (var host in (string[])["127.0.0.1", "127.1", "127.0.0.2", "[::ffff:127.0.0.1]"])
            Assert.StartsWith("HTTP/1.1 403", await RawClient.Ask(proxy.Port, $"GET http://{host}:{port}/settings HTTP/1.1\r\n\r\n"));

        Assert.All(proxy.Refusals, refusal => Assert.Equal(EgressReason.OwnServer, refusal.Reason));
        Assert.False(admin.TryNext(out _));
    }

    [Theory]
    [InlineData("GET", "/embed/v1.js", true)]
    [InlineData("GET", "/embed/0123456789ab/player.js", true)]
    [InlineData("GET", "/api/v1/embed/Ab3dE5fG", true)]
    [InlineData("GET", "/m/Ab3dE5fG?frame=1", true)]
    [InlineData("HEAD", "/files/logo.png", true)]
    [InlineData("GET", "/", false)]
    [InlineData("GET", "/leads", false)]
    [InlineData("GET", "/account/sign-in", false)]
    [InlineData("GET", "/api/v1/leads", false)]
    [InlineData("GET", "/p/abcdefg", false)]
    [InlineData("GET", "/r/token", false)]
    [InlineData("GET", "/embed/../leads", false)]
    [InlineData("GET", "/embed/%2e%2e/leads", false)]
    [InlineData("GET", "/embed//leads", false)]
    [InlineData("GET", "/EMBED/v1.js/../../leads", false)]
    [InlineData("POST", "/embed/v1.js", false)]
    [InlineData("POST", "/m/Ab3dE5fG", false)]
    [InlineData("DELETE", "/api/v1/embed/Ab3dE5fG", false)]
    public async Task Of_our_own_address_only_what_pages_embed_is_fetched(string method, string path, bool passes)
    {
        await using var server = await Receiver.Start();
        var own = new OwnOrigin(new("http://grow.example/"), new(server.Url), (_, _) => true);
        await using var proxy = EgressProxy.Start(new(new(new()), []), own, new(), TimeProvider.System, Ct);

        var answer = await RawClient.Ask(proxy.Port, $"{method} http://grow.example{path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n");

        Assert.StartsWith(passes ? "HTTP/1.1 200" : "HTTP/1.1 403", answer);
        Assert.Equal(passes, server.TryNext(out var call));
        if (passes) Assert.Equal("grow.example", call!.Headers["Host"]);
    }

    [Theory]
    [InlineData("events"), InlineData("challenge"), InlineData("submissions"), InlineData("submissions/0192f0c1-0000-7000-8000-000000000001/lead")]
    public async Task What_a_page_would_send_to_us_is_taken_and_never_arrives(string what)
    {
        await using var server = await Receiver.Start();
        var own = new OwnOrigin(new("http://grow.example/"), new(server.Url), (key, origin) => (key, origin) == ("Ab3dE5fG", "https://shop.example"));
        await using var proxy = EgressProxy.Start(new(new(new()), []), own, new(), TimeProvider.System, Ct);

        var taken = await RawClient.Ask(proxy.Port, $"POST http://grow.example/api/v1/embed/Ab3dE5fG/{what} HTTP/1.1\r\nOrigin: https://shop.example\r\nContent-Length: 2\r\n\r\n{{}}");
        var refused = await RawClient.Ask(proxy.Port, $"POST http://grow.example/api/v1/embed/Ab3dE5fG/{what} HTTP/1.1\r\nOrigin: https://copycat.example\r\nContent-Length: 2\r\n\r\n{{}}");

        Assert.StartsWith("HTTP/1.1 204", taken);
        Assert.Contains("Access-Control-Allow-Origin: https://shop.example", taken, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403", refused);
        Assert.False(server.TryNext(out _));
    }

    [Fact]
    public async Task Over_https_our_own_address_is_read_as_well_and_no_tunnel()
    {
        await using var server = await Receiver.Start();
        var own = new OwnOrigin(new("https://grow.example/"), new(server.Url), (_, _) => true);
        await using var proxy = EgressProxy.Start(new(new(new()), []), own, new(), TimeProvider.System, Ct);

        Assert.StartsWith("HTTP/1.1 200", await AskSecurely(proxy, "GET /embed/v1.js HTTP/1.1\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 403", await AskSecurely(proxy, "GET /leads HTTP/1.1\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 400", await AskSecurely(proxy, "GET http://127.0.0.1/embed/v1.js HTTP/1.1\r\n\r\n"));
        Assert.Equal("/embed/v1.js", (await server.Next()).Path);
        Assert.False(server.TryNext(out _));
    }

    private static async Task<string> AskSecurely(EgressProxy proxy, string text)
    {
        using var client = await RawClient.To(proxy.Port);
        await client.Say("CONNECT grow.example:443 HTTP/1.1\r\n\r\n");
        await client.Stream.ReadExactlyAsync(new byte[39], Ct);
        await using var secure = new System.Net.Security.SslStream(client.Stream, false, (_, certificate, _, _) => certificate!.GetCertHashString() == proxy.Certificate!.Certificate.GetCertHashString());
        await secure.AuthenticateAsClientAsync("grow.example");
        await secure.WriteAsync(Encoding.ASCII.GetBytes(text), Ct);
        using var reader = new StreamReader(secure);
        return await reader.ReadToEndAsync(Ct);
    }
}
