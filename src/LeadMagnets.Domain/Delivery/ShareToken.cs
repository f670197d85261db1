using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace LeadMagnets.Domain.Delivery;

/// <summary>
/// The address under which an outcome is shown around: the submission's id, sealed with the server's secret and the number of the report's
/// link. Nothing of it is stored, so every submission has one, and a new number or a revoked report ends it.
/// </summary>
public static class ShareToken
{
    private const int IdLength = 16, SealLength = 16;

    /// <summary>What is sealed besides, so that no other token made from the same secret is taken for one of these.</summary>
    private static ReadOnlySpan<byte> Purpose => "share"u8;

    public static string Make(ReadOnlySpan<byte> serverSecret, Guid submissionId, int link)
    {
        Span<byte> token = stackalloc byte[IdLength + SealLength];
        submissionId.TryWriteBytes(token, bigEndian: true, out _);
        Seal(serverSecret, token[..IdLength], link, token[IdLength..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The submission that a token speaks of, before anything is proven; null: it is no token.</summary>
    public static Guid? SubmissionOf(string token)
    {
        Span<byte> bytes = stackalloc byte[IdLength + SealLength + 1];
        return token.Length <= 43 && Base64Url.IsValid(token) && Base64Url.TryDecodeFromChars(token, bytes, out var length) && length == IdLength + SealLength
            ? new Guid(bytes[..IdLength], bigEndian: true)
            : null;
    }

    /// <summary>Whether the token was made here for this submission and link.</summary>
    public static bool Opens(string token, ReadOnlySpan<byte> serverSecret, Guid submissionId, int link) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(token), System.Text.Encoding.ASCII.GetBytes(Make(serverSecret, submissionId, link)));

    private static void Seal(ReadOnlySpan<byte> serverSecret, ReadOnlySpan<byte> id, int link, Span<byte> seal)
    {
        Span<byte> message = stackalloc byte[Purpose.Length + IdLength + sizeof(int)];
        Purpose.CopyTo(message);
        id.CopyTo(message[Purpose.Length..]);
        BinaryPrimitives.WriteInt32BigEndian(message[^sizeof(int)..], link);
        HMACSHA256.HashData(serverSecret, message)[..SealLength].CopyTo(seal);
    }
}
