using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>Secrets that only their holder keeps: made of 256 random bits, stored as SHA-256.</summary>
public static class SecretHash
{
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Lower-case hexadecimal. Enough without salt or stretching: the secrets are long and random.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool Matches(string secret, string storedHash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(secret)), Encoding.ASCII.GetBytes(storedHash));
}
