using System.Text.RegularExpressions;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>Readable ends of hosted pages' addresses: small letters, digits and hyphens, so that they can be read out and printed.</summary>
public static partial class Slugs
{
    public const int Longest = 60;

    /// <summary>The slug as it is kept, null for none; or what is wrong with it.</summary>
    public static (string? Slug, string? Problem) Read(string? text)
    {
        var slug = (text ?? "").Trim().ToLowerInvariant();
        if (slug.Length == 0) return (null, null);
        if (slug.Length is < 3 or > Longest) return (null, $"An ending has 3 to {Longest} characters; this one has {slug.Length}.");
        return Shape().IsMatch(slug) ? (slug, null) : (null, "Use letters a to z, digits and single hyphens, such as summer-check-2026.");
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
