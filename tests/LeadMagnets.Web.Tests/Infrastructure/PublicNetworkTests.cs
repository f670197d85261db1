using System.Net;
using System.Net.Sockets;
using LeadMagnets.Web.Infrastructure.Net;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure;

public sealed class PublicNetworkTests
{
    /// <summary>Every way that we know to write an address inside the wall.</summary>
    public static TheoryData<string> Inside { get; } =
    [
        "http://127.0.0.1/", "http://127.0.0.1:8080/", "http://127.1/", "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0177.0.0.1/",
        "http://017700000001/", "http://0x7f.0x0.0x0.0x1/", "http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://127．0．0．1/", "http://localhost/", "http://LOCALHOST./",
        "http://localhost./", "http://foo.localhost/", "http://localhost.localdomain", "http://0/", "http://0.0.0.0/", "http://0.0.0.1/", "http://10.0.0.1/",
        "http://10.255.255.255/", "http://100.64.0.1/", "http://100.127.255.254/", "http://169.254.169.254/latest/meta-data/", "http://2852039166/", "http://0xa9fea9fe/",
        "http://0251.0376.0251.0376/", "http://169.254.43518/", "http://172.16.0.1/", "http://172.31.255.254/", "http://192.0.0.8/", "http://192.0.2.1/", "http://192.88.99.1/",
        "http://192.168.0.1/", "http://192.168.257/", "http://198.18.0.1/", "http://198.19.255.255/", "http://198.51.100.7/", "http://203.0.113.9/", "http://224.0.0.1/",
        "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/", "http://[::]/", "http://[::1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[::ffff:a9fe:a9fe]/", "http://[::127.0.0.1]/", "http://[64:ff9b::a9fe:a9fe]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/", "http://[2002:a9fe:a9fe::1]/", "http://[2001::1]/", "http://[2001:0:7f00:1::]/", "http://[2001:db8::1]/", "http://[fc00::1]/",
        "http://[fd12:3456::1]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fec0::1]/", "http://[ff02::1]/", "http://[::ffff:0:127.0.0.1]/",
        "http://router/", "http://printer.local/", "http://metadata.google.internal/",
    ];

    /// <summary>Addresses that no guard of networks needs to see.</summary>
    public static TheoryData<string> Misshapen { get; } =
    [
        "", "hook", "//example.com/", "ftp://1.1.1.1/", "file:///etc/passwd", "gopher://1.1.1.1/", "javascript:alert(1)", "data:text/html,x", "http://user@1.1.1.1/",
        "http://user:pw@1.1.1.1/", "http://1.1.1.1:22/", "http://1.1.1.1:25/", "https://1.1.1.1:6/", "http:///", "http://1.1.1.1/\r\nHost: x", "https://", "http://[::1/",
    ];

    public static TheoryData<string> Outside { get; } =
    [
        "https://1.1.1.1/", "http://1.1.1.1:80/", "https://8.8.8.8:8443/hook", "http://100.63.255.255/", "http://100.128.0.1/", "http://172.15.255.255/", "http://172.32.0.1/",
        "http://192.167.255.255/", "http://198.17.255.255/", "http://[2606:4700:4700::1111]/", "http://[::ffff:1.1.1.1]/", "http://[2a00:1450::1]:1024/x?y=z",
    ];

    [Theory, MemberData(nameof(Inside)), MemberData(nameof(Misshapen))]
    public async Task An_address_inside_the_wall_is_refused_with_the_same_words(string url)
    {
        var problem = await new WebhookUrl(Guard()).Check("url", url, TestContext.Current.CancellationToken);

        Assert.Equal("address", problem?.Code);
        Assert.StartsWith("This address cannot be used.", problem!.Message);
    }

    [Theory, MemberData(nameof(Outside))]
    public async Task A_public_address_is_accepted(string url) =>
        Assert.Null(await new WebhookUrl(Guard()).Check("url", url, TestContext.Current.CancellationToken));

    [Theory, MemberData(nameof(Inside))]
    public async Task A_saved_address_inside_the_wall_is_not_connected_to(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out _)) return;
        using var client = new HttpMessageInvoker(PublicNetworkHandler.Create(Guard()));
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.True(refused.GetBaseException() is BlockedAddressException or SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData },
            refused.GetBaseException().ToString());
    }

    [Fact]
    public async Task A_name_that_also_leads_inside_is_refused()
    {
        var guard = new NetworkGuard(new()) { Lookup = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("1.1.1.1"), IPAddress.Loopback]) };

        await Assert.ThrowsAsync<BlockedAddressException>(() => guard.Resolve("two-faced.example", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_name_server_that_changes_its_mind_after_the_check_gains_nothing()
    {
        await using var inside = await Receiver.Start();
        var answers = 0;
        var guard = new NetworkGuard(new())
        {
            Lookup = (_, _) => Task.FromResult<IPAddress[]>([answers++ == 0 ? IPAddress.Parse("1.1.1.1") : IPAddress.Loopback]),
        };
        var url = $"http://rebinding.example:{new Uri(inside.Url).Port}/";
        Assert.Null(await new WebhookUrl(guard).Check("url", url, TestContext.Current.CancellationToken));
        using var client = new HttpMessageInvoker(PublicNetworkHandler.Create(guard));
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.IsType<BlockedAddressException>(refused.GetBaseException());
        Assert.False(inside.TryNext(out _));
    }

    [Fact]
    public async Task Networks_that_the_operator_names_may_be_called_and_no_others()
    {
        var guard = Guard("127.0.0.0/8, 10.1.2.3");

        Assert.True(guard.Allows(IPAddress.Parse("127.5.5.5")));
        Assert.True(guard.Allows(IPAddress.Parse("::ffff:127.0.0.1")));
        Assert.True(guard.Allows(IPAddress.Parse("10.1.2.3")));
        Assert.False(guard.Allows(IPAddress.Parse("10.1.2.4")));
        Assert.False(guard.Allows(IPAddress.IPv6Loopback));
        await Assert.ThrowsAsync<BlockedAddressException>(() => guard.Resolve("10.1.2.4", TestContext.Current.CancellationToken));
    }

    private static NetworkGuard Guard(string? allowed = null) => new(new() { PrivateNetworks = allowed });
}
