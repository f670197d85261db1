using System.Buffers.Text;
using System.Security.Cryptography;

namespace LeadMagnets.Domain.Delivery;

/// <summary>
/// The address under which a run is continued: the magnet's key, so that each of several magnets on a page knows its own, and 256 bits made from
/// the server's secret, so that a retried mail carries the same link although only its hash is stored (<see cref="ReportToken.Hash"/>).
/// </summary>
public static class ContinueToken
{
    public const int Longest = 100;

    /// <summary>What is hashed besides, so that no other token made from the same secret is taken for one of these.</summary>
    private static ReadOnlySpan<byte> Purpose => "continue"u8;

    public static string Make(ReadOnlySpan<byte> serverSecret, Guid continuationId, string magnetKey)
    {
        Span<byte> message = stackalloc byte[Purpose.Length + 16];
        Purpose.CopyTo(message);
        continuationId.TryWriteBytes(message[Purpose.Length..], bigEndian: true, out _);
        return $"{magnetKey}.{Base64Url.EncodeToString(HMACSHA256.HashData(serverSecret, message))}";
    }
}
