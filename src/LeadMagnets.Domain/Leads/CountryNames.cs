using System.Globalization;

namespace LeadMagnets.Domain.Leads;

/// <summary>
/// What a country is called in a language. A bare code will not do for <see cref="RegionInfo"/>: it calls a country by its own
/// language's name, and takes some codes (EH) for languages.
/// </summary>
public static class CountryNames
{
    /// <summary>A code that nobody knows stays as it is.</summary>
    public static string In(string locale, string code)
    {
        var culture = CultureInfo.GetCultureInfo(locale);
        var language = culture.IsNeutralCulture ? culture.Name : culture.Parent.Name;
        try
        {
            return new RegionInfo($"{language}-{code}").NativeName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
