using System.Globalization;
using System.Text;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>Text for a mail header: one line, without characters that end a line, hide text or turn its direction (trust.md 3).</summary>
public static class HeaderText
{
    private const int Longest = 180;

    public static string Clean(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest) break;
            if (IsBreak(rune)) line.Append(' ');
            else if (!IsHidden(rune)) line.Append(rune.ToString());
        }
        // "=?" would begin an encoded word (RFC 2047), in which the forbidden characters could come back when the mail is read.
        return string.Join(' ', line.Replace("=?", "= ?").ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsBreak(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Format characters (bidi controls, zero-width ones), lone surrogates, private use.</summary>
    private static bool IsHidden(Rune rune) =>
        rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
