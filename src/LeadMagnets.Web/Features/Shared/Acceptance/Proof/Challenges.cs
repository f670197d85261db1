using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Acceptance.Proof;

/// <summary>
/// Proof of work (trust.md 3): a browser searches a number for some milliseconds while its visitor answers; a program that sends thousands
/// of submissions has to search thousands of times. No third party, no puzzle for people, and never the only sign that counts.
/// </summary>
public sealed class Challenges(ServerSecret secret, TimeProvider clock)
{
    /// <summary>How long a visitor may take; the player asks for another one afterwards.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(2);

    private const string Algorithm = "SHA-256";
    private const int LongestProof = 1000;

    private readonly Lazy<byte[]> key = new(() => HMACSHA256.HashData(secret.Bytes, "proof of work"u8));

    public ChallengeResponse Issue(Session session, string token, int most)
    {
        var challenge = new Challenge(RandomNumberGenerator.GetHexString(32, lowercase: true), clock.GetUtcNow() + Life, session.MagnetId, session.Id, most);
        var target = challenge.Target(RandomNumberGenerator.GetInt32(most + 1));
        return new(Algorithm, target, most, challenge.Salt, challenge.Sign(target, key.Value), token, (int)Life.TotalSeconds);
    }

    /// <summary>What a proof is worth to this magnet and session; whether it was used before, only the database can tell.</summary>
    public ProofCheck Check(string? proof, Guid magnetId, Session? session)
    {
        if (string.IsNullOrEmpty(proof)) return ProofCheck.Missing;
        if (Read(proof) is not { } found || Challenge.Read(found.Salt) is not { } challenge) return ProofCheck.Wrong;
        var isOurs = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(challenge.Sign(found.Challenge, key.Value)), Encoding.UTF8.GetBytes(found.Signature));
        if (!isOurs || found.Algorithm != Algorithm || found.Number < 0 || found.Number > challenge.Most || challenge.Target(found.Number) != found.Challenge) return ProofCheck.Wrong;
        if (challenge.MagnetId != magnetId || challenge.Session != session?.Id) return ProofCheck.Wrong;
        return challenge.Expires <= clock.GetUtcNow() ? ProofCheck.Late : new(ProofState.Good, challenge.Nonce, challenge.Expires);
    }

    /// <summary>As ALTCHA sends it: JSON in Base64.</summary>
    private static Found? Read(string proof)
    {
        var bytes = new byte[LongestProof];
        if (proof.Length > LongestProof || !Convert.TryFromBase64String(proof, bytes, out var length)) return null;
        try
        {
            return JsonSerializer.Deserialize<Found>(bytes.AsSpan(0, length), DefinitionJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Found(string Algorithm, string Challenge, int Number, string Salt, string Signature);
}
