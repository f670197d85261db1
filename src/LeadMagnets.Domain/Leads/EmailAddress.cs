using System.Globalization;
using System.Net;

namespace LeadMagnets.Domain.Leads;

/// <summary>
/// Which addresses are taken from strangers (trust.md 3): the plain kind that mail servers agree on. Quoted local parts, comments and IP
/// literals are legal on paper and in practice carry attacks on headers.
/// </summary>
public static class EmailAddress
{
    public const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const string Symbols = "!#$%&'*+-/=?^_`{|}~.";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    public static bool IsValid(string address) =>
        address.Length <= LongestAddress
        && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && IsLocalPart(address[..at])
        && AsciiDomain(address[(at + 1)..]) is not null;

    /// <summary>The domain in the form of the name system (UTS-46, lower case); null where it is none or an IP address.</summary>
    public static string? AsciiDomain(string domain)
    {
        try
        {
            var ascii = IsPlain(domain) ? domain : Idn.GetAscii(domain.Normalize()).ToLowerInvariant();
            var labels = ascii.Split('.');
            var named = labels.Length >= 2 && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-');
            return named && !labels[^1].All(char.IsAsciiDigit) && !IPAddress.TryParse(ascii, out _) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What the name system's mapping leaves as it is, found without it: it is slow, and nearly every domain is plain.</summary>
    private static bool IsPlain(string domain) =>
        domain.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '-') && !domain.Contains("--", StringComparison.Ordinal);

    private static bool IsLocalPart(string local) =>
        local.Length <= LongestLocalPart
        && local.All(c => char.IsAsciiLetterOrDigit(c) || Symbols.Contains(c, StringComparison.Ordinal) || (c >= 0x80 && char.IsLetterOrDigit(c)))
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);
}
