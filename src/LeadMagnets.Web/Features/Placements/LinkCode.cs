using System.Security.Cryptography;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>The last part of a short link: seven letters that nobody mistakes for another, three thousand million of them.</summary>
public static class LinkCode
{
    public const int Length = 7;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>A code as people type it; null: it is none.</summary>
    public static string? Read(string text)
    {
        var code = text.ToLowerInvariant();
        return code.Length == Length && code.All(Letters.Contains) ? code : null;
    }
}
