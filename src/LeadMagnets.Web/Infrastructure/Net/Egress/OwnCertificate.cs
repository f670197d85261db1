using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>
/// A certificate for one browser and this server's own name, so that the proxy can see which of our paths are asked for over https. The
/// browser is told the hash of its key and trusts it for nothing else; nobody else ever meets it.
/// </summary>
public sealed class OwnCertificate : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(2);

    public OwnCertificate(string host, TimeProvider clock)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=page check", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(host, out var address)) names.AddIpAddress(address);
        else names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = clock.GetUtcNow();
        using var made = request.CreateSelfSigned(now - Life, now + Life);
        // Windows serves TLS only with keys that were imported.
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        KeyHash = Convert.ToBase64String(SHA256.HashData(made.PublicKey.ExportSubjectPublicKeyInfo()));
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>For <c>--ignore-certificate-errors-spki-list</c>.</summary>
    public string KeyHash { get; }

    public void Dispose() => Certificate.Dispose();
}
