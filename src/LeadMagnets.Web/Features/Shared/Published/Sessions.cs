using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>What a visitor's session says: which version they started on, when, and whether it is a trial of the marketer.</summary>
public sealed record Session(Guid MagnetId, int Version, string Id, DateTimeOffset StartedAt, bool IsTest);

/// <summary>
/// Sessions are signed tokens in the visitor's memory: no cookie, no row (trust.md 2, State). They never expire by themselves, because a
/// slow visitor loses nothing; the version that they name was live when they started.
/// </summary>
public sealed class Sessions(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector sessions = protection.CreateProtector("LeadMagnets.Session.v1");

    public string Start(Guid magnetId, int version, bool isTest) => Write(new(magnetId, version,
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), clock.GetUtcNow(), isTest));

    /// <summary>The session of this magnet, or null when there is none or it was not signed here.</summary>
    public Session? Read(string? token, Guid magnetId)
    {
        if (string.IsNullOrEmpty(token) || token.Length > 1000) return null;
        try
        {
            var parts = sessions.Unprotect(token).Split('|');
            var session = new Session(Guid.ParseExact(parts[0], "N"), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2],
                DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[3], CultureInfo.InvariantCulture)), parts[4] == "t");
            return session.MagnetId == magnetId ? session : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Write(Session s) => sessions.Protect(string.Join('|', s.MagnetId.ToString("N"), s.Version.ToString(CultureInfo.InvariantCulture),
        s.Id, s.StartedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), s.IsTest ? "t" : "r"));
}
