using System.Collections.Concurrent;
using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>Countries with their names in a language, sorted as that language sorts.</summary>
public static class HostedCountries
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<LeadOption>> Known = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<LeadOption> In(string locale) => Known.GetOrAdd(locale, Make);

    /// <summary>Those that can be called, with their calling codes: <c>Germany (+49)</c>.</summary>
    public static IEnumerable<LeadOption> Callable(string locale) =>
        from country in In(locale)
        let code = CallingCodes.Of(country.Id)
        where code is not null
        select country with { Label = $"{country.Label} (+{code.Code})" };

    private static IReadOnlyList<LeadOption> Make(string locale)
    {
        var order = StringComparer.Create(CultureInfo.GetCultureInfo(locale), CompareOptions.None);
        return [.. Countries.All.Select(code => new LeadOption(code, CountryNames.In(locale, code))).OrderBy(o => o.Label, order)];
    }
}
