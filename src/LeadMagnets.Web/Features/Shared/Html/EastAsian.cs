using System.Text;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>Whether a document needs the Chinese, Japanese and Korean fonts: only then their 350 slices are declared.</summary>
public static class EastAsian
{
    public static bool IsNeededFor(string locale, string text) => locale.Split('-')[0] is "zh" or "ja" or "ko" || text.EnumerateRunes().Any(Is);

    private static bool Is(Rune rune) => rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7FF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
