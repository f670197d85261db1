using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>
/// The signed word behind <c>?test=</c>: whoever has it runs the magnet as a trial, which is marked, not routed and not counted. It is
/// good for one magnet and one week.
/// </summary>
public sealed class TestLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public string For(Guid magnetId) =>
        Protector(magnetId).Protect((clock.GetUtcNow() + Life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the word was made for this magnet and still holds.</summary>
    public bool Opens(string? word, Guid magnetId)
    {
        if (word is not { Length: > 0 and < 1000 }) return false;
        try
        {
            return long.TryParse(Protector(magnetId).Unprotect(word), CultureInfo.InvariantCulture, out var until)
                && clock.GetUtcNow().ToUnixTimeSeconds() < until;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private IDataProtector Protector(Guid magnetId) => protection.CreateProtector("LeadMagnets.TestLink", magnetId.ToString("N"));
}
