using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace LeadMagnets.Web.Features.Shared.Acceptance.Proof;

/// <summary>
/// What a browser is asked to search: the number, 0 to <see cref="Most"/>, that behind <see cref="Salt"/> has the asked SHA-256. The salt says
/// for what it is good, readable as in ALTCHA's format; it ends with <c>&amp;</c>, so that no digit can move between it and the number.
/// </summary>
/// <param name="Nonce">Random; what is spent when the proof is used.</param>
/// <param name="Expires">The last moment in which the proof counts.</param>
/// <param name="MagnetId">The one magnet for which it counts.</param>
/// <param name="Session">Id of the one session for which it counts.</param>
/// <param name="Most">The largest number that it can be: the difficulty.</param>
public sealed partial record Challenge(string Nonce, DateTimeOffset Expires, Guid MagnetId, string Session, int Most)
{
    private const int Hash = 32;

    public string Salt => string.Create(CultureInfo.InvariantCulture, $"{Nonce}?expires={Expires.ToUnixTimeSeconds()}&magnet={MagnetId:N}&session={Session}&max={Most}&");

    /// <summary>Null: no salt of ours, whatever it is.</summary>
    public static Challenge? Read(string salt)
    {
        if (Salts().Match(salt) is not { Success: true } m) return null;
        return new(m.Groups["nonce"].Value, DateTimeOffset.FromUnixTimeSeconds(long.Parse(m.Groups["expires"].ValueSpan, CultureInfo.InvariantCulture)),
            Guid.ParseExact(m.Groups["magnet"].ValueSpan, "N"), m.Groups["session"].Value, int.Parse(m.Groups["max"].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>What the search must find, in hex.</summary>
    public string Target(int number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Salt + number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>
    /// HMAC over every part behind its length: parts can be neither moved nor merged. ALTCHA's own first format signed the bare hash of salt
    /// and number, and its expiry could be spliced (CVE-2025-68113).
    /// </summary>
    public string Sign(string target, ReadOnlySpan<byte> secret)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in (string[])["leadmagnets.proof.v1", Nonce, Expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), MagnetId.ToString("N"), Session, Most.ToString(CultureInfo.InvariantCulture), target])
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            mac.AppendData(length);
            mac.AppendData(bytes);
        }
        Span<byte> signature = stackalloc byte[Hash];
        mac.GetHashAndReset(signature);
        return Convert.ToHexStringLower(signature);
    }

    [GeneratedRegex(@"\A(?<nonce>[0-9a-f]{32})\?expires=(?<expires>[1-9][0-9]{9})&magnet=(?<magnet>[0-9a-f]{32})&session=(?<session>[0-9a-f]{24})&max=(?<max>[1-9][0-9]{3,6})&\z", RegexOptions.NonBacktracking)]
    private static partial Regex Salts();
}
