using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Domain.Delivery;

/// <summary>The signature of Standard Webhooks 1.0.0: HMAC-SHA256 over <c>{id}.{timestamp}.{body}</c>, the body to the byte as it is sent.</summary>
public static class StandardWebhook
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    private const string SecretPrefix = "whsec_";
    private const int SecretBytes = 32;

    public static string NewSecret() => SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>One entry of the signature header: <c>v1,…</c>. During a rotation the header carries one per secret, parted by spaces.</summary>
    public static string Sign(string secret, string id, DateTimeOffset timestamp, ReadOnlySpan<byte> body)
    {
        if (id.Contains('.', StringComparison.Ordinal)) throw new ArgumentException("A message id has no full stop: it parts the signed fields.", nameof(id));
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp.ToUnixTimeSeconds()}."));
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key(secret));
        hmac.AppendData(head);
        hmac.AppendData(body);
        return "v1," + Convert.ToBase64String(hmac.GetHashAndReset());
    }

    private static byte[] Key(string secret) =>
        Convert.FromBase64String(secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret);
}
