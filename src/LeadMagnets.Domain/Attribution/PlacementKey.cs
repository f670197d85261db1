using System.Globalization;
using System.Text;

namespace LeadMagnets.Domain.Attribution;

/// <summary>What snippets and links call a placement: small letters, digits and single hyphens, so that every spelling of a name counts as one.</summary>
public static class PlacementKey
{
    public const int Longest = 60;

    /// <summary><c>Pricing page (top)</c> becomes <c>pricing-page-top</c>; null: nothing is left of it.</summary>
    public static string? Of(string? name)
    {
        var key = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            if (key.Length + rune.Utf16SequenceLength > Longest) break;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                key.Append(Rune.ToLowerInvariant(rune));
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
        }
        return key.ToString().TrimEnd('-') is { Length: > 0 } found ? found : null;
    }
}
