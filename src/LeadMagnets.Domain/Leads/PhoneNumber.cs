using System.Globalization;

namespace LeadMagnets.Domain.Leads;

/// <summary>Telephone numbers as people write them: digits with spaces, brackets, dots, dashes and slashes, and a plus in front.</summary>
public static class PhoneNumber
{
    private const int Longest = 40;
    /// <summary>Digits of an international number, its country's code included; E.164 allows 15.</summary>
    private const int FewestDigits = 7, MostDigits = 15;
    /// <summary>What is dialled before a number of another country, in most of the world and in North America.</summary>
    private static readonly string[] Outwards = ["00", "011"];

    /// <summary>Whether it may be one, in whichever country.</summary>
    public static bool IsValid(string number) =>
        number.Length <= Longest
        && number.Count(char.IsAsciiDigit) is >= 5 and <= 15
        && number.LastIndexOf('+') <= 0
        && number.All(c => char.IsAsciiDigit(c) || " +()-./".Contains(c, StringComparison.Ordinal));

    /// <summary>
    /// The international form, <c>+442079460000</c>, of a number that was written in it or as inside a country; null where it is none, or where
    /// the country is not known. <c>020 7946 0000</c> with <c>GB</c>, <c>+44 (0)20 7946 0000</c> and <c>0044 20 7946 0000</c> are the same.
    /// </summary>
    public static string? Read(string written, string? country = null)
    {
        if (written.Length > Longest || Digits(written) is not { } digits) return null;
        var text = written.TrimStart();
        if (text.StartsWith('+')) return Checked(WithoutBracketedTrunk(text));
        if (Outwards.FirstOrDefault(prefix => digits.StartsWith(prefix, StringComparison.Ordinal)) is { } outwards && Checked(digits[outwards.Length..]) is { } abroad) return abroad;
        return country is not null && CallingCodes.Of(country) is { } code ? Checked(code.International(digits)) : null;
    }

    /// <summary>The zero of <c>+44 (0)20</c> is for callers inside the country.</summary>
    private static string WithoutBracketedTrunk(string text) => Digits(text.Replace("(0)", "", StringComparison.Ordinal)) ?? "";

    private static string? Checked(string digits) =>
        digits.Length is >= FewestDigits and <= MostDigits && digits[0] != '0' && CallingCodes.Begin(digits) ? $"+{digits}" : null;

    /// <summary>The digits of any script, as 0 to 9; null where something stands among them that is in no telephone number.</summary>
    private static string? Digits(string text)
    {
        var digits = new System.Text.StringBuilder();
        foreach (var (at, c) in text.Trim().Index())
        {
            if (char.IsDigit(c)) digits.Append((int)CharUnicodeInfo.GetDecimalDigitValue(c));
            else if (!(char.IsWhiteSpace(c) || "()-./\u2010\u2011\u2012\u2013".Contains(c, StringComparison.Ordinal) || (c == '+' && at == 0))) return null;
        }
        return digits.ToString();
    }
}
