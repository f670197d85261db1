using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Domain.Delivery;

/// <summary>
/// The secret part of a report's address: made from the server's secret, the submission and the number of the link, so that a retried mail
/// carries the same link although only its hash is stored (design.md 4.8). A new number revokes the old link.
/// </summary>
public static class ReportToken
{
    public static string Make(ReadOnlySpan<byte> serverSecret, Guid submissionId, int link)
    {
        Span<byte> message = stackalloc byte[20];
        submissionId.TryWriteBytes(message, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(message[16..], link);
        return Base64Url.EncodeToString(HMACSHA256.HashData(serverSecret, message));
    }

    /// <summary>What the row keeps and looks up: SHA-256 of the token, as lower-case hex.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
