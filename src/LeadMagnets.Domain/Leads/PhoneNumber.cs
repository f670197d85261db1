namespace LeadMagnets.Domain.Leads;

/// <summary>Telephone numbers as people write them: digits with spaces, brackets, dots, dashes and slashes, and a plus in front.</summary>
public static class PhoneNumber
{
    private const int Longest = 40;

    public static bool IsValid(string number) =>
        number.Length <= Longest
        && number.Count(char.IsAsciiDigit) is >= 5 and <= 15
        && number.LastIndexOf('+') <= 0
        && number.All(c => char.IsAsciiDigit(c) || " +()-./".Contains(c, StringComparison.Ordinal));
}
