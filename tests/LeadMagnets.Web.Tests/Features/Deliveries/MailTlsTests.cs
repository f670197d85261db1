using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>STARTTLS with a mail server whose certificate is in order, and with ones whose is not.</summary>
public sealed class MailTlsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_whose_certificate_is_in_order_gets_the_mail_inside_TLS()
    {
        using var authority = Authority();
        await using var server = new MailServer { Certificate = Server(authority, "127.0.0.1") };
        using var data = new Scratch();
        var issuers = Path.Combine(data.Path, "issuers.pem");
        await File.WriteAllTextAsync(issuers, authority.ExportCertificatePem(), Ct);
        await using var world = await ChaosWorld.Make();
        // Which issuers a machine knows is decided once in a process, by this variable.
        await world.Start(null, ("SSL_CERT_FILE", issuers), ("LeadMagnets__Smtp__Port", $"{server.Port}"), ("LeadMagnets__Smtp__Tls", "always"));
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(world.Address) };

        await client.Submit(world.Magnets.Single(magnet => magnet.Template == "cyber-risk").Key, 1);
        var mail = await server.Next();

        Assert.True(mail.Encrypted);
        Assert.False(world.Mail.TryNext(out _));
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_nothing_and_the_delivery_says_why()
    {
        using var authority = Authority();
        await using var server = new MailServer { Certificate = Server(authority, "127.0.0.1") };

        var row = await Tried(server);

        Assert.Equal(DeliveryStatus.Retry, row.Status);
        Assert.StartsWith("TLS: nothing was sent, because the mail server's certificate cannot be trusted", row.LastResult, StringComparison.Ordinal);
        Assert.False(server.TryNext(out _));
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_gets_nothing_where_TLS_is_insisted_on()
    {
        await using var server = new MailServer();

        var row = await Tried(server);

        Assert.Equal((DeliveryStatus.Retry, "Server does not support secure connections."), (row.Status, row.LastResult));
        Assert.False(server.TryNext(out _));
    }

    private static async Task<Delivery> Tried(MailServer server)
    {
        await using var app = await DeliveryApp.Start(server, web => web.With("LeadMagnets:Smtp:Tls", "always"));
        await app.Given.Submission(await app.Given.PublishedMagnet());
        return await app.Web.Delivery(await app.Tried.Next());
    }

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Issuer of a test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var (from, to) = Validity();
        return request.CreateSelfSigned(from, to);
    }

    private static X509Certificate2 Server(X509Certificate2 authority, string address)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mail.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        var (from, to) = Validity();
        using var certificate = request.Create(authority, from.AddMinutes(1), to.AddMinutes(-1), [1, 2, 3, 4]);
        return certificate.CopyWithPrivateKey(key);
    }

    /// <summary>By the machine's clock, as certificates are checked.</summary>
    private static (DateTimeOffset From, DateTimeOffset To) Validity()
    {
        var now = TimeProvider.System.GetUtcNow();
        return (now.AddHours(-1), now.AddHours(1));
    }
}
