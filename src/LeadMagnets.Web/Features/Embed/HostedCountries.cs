using System.Collections.Concurrent;
using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Countries with their names in a language, sorted as that language sorts.</summary>
public static class HostedCountries
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<LeadOption>> Known = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<LeadOption> In(string locale) => Known.GetOrAdd(locale, Make);

    private static IReadOnlyList<LeadOption> Make(string locale)
    {
        var order = StringComparer.Create(CultureInfo.GetCultureInfo(locale), CompareOptions.None);
        return [.. Countries.All.Select(code => new LeadOption(code, CountryNames.In(locale, code))).OrderBy(o => o.Label, order)];
    }
}
