using System.Globalization;

namespace LeadMagnets.Web.Features.Shared;

/// <summary>What languages are called.</summary>
public static class LanguageNames
{
    /// <summary>For marketers, in English: <c>German (Austria)</c>.</summary>
    public static string Of(string tag) => Culture(tag)?.EnglishName is { } name && !name.StartsWith("Unknown", StringComparison.Ordinal) ? name : tag;

    /// <summary>For visitors, in the language itself: <c>Deutsch</c>.</summary>
    public static string Own(string tag) => Culture(tag) is { NativeName: { Length: > 0 } name } culture && !name.StartsWith("Unknown", StringComparison.Ordinal)
        ? char.ToUpper(name[0], culture) + name[1..] : tag;

    private static CultureInfo? Culture(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
