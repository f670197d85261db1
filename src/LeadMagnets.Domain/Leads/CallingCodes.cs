using System.Collections.Frozen;
using System.Text.Json;

namespace LeadMagnets.Domain.Leads;

/// <summary>
/// How numbers of a country are called from elsewhere (ITU E.164), from the file <c>CallingCodes.json</c>: by ISO 3166-1 code the calling code and
/// the prefixes that are dialled only inside the country, as in <c>"GB": "44 0"</c>. The player reads the same file.
/// </summary>
public static class CallingCodes
{
    /// <summary>Codes of services that belong to no country: free calls, satellites, networks.</summary>
    private static readonly string[] Worldwide = ["247", "800", "808", "870", "878", "881", "882", "883", "888", "979"];

    private static readonly FrozenDictionary<string, CallingCode> ByCountry = JsonSerializer
        .Deserialize<Dictionary<string, string>>(EmbeddedFiles.Bytes("LeadMagnets.Domain.Leads.CallingCodes.json"))!
        .ToFrozenDictionary(entry => entry.Key, entry => CallingCode.Of(entry.Value), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Known = ByCountry.Values.Select(code => code.Code).Concat(Worldwide).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Countries => ByCountry.Keys;

    /// <summary>Null for what is no country.</summary>
    public static CallingCode? Of(string country) => ByCountry.GetValueOrDefault(country);

    /// <summary>Whether the digits of an international number begin with a code that is in use.</summary>
    internal static bool Begin(string digits) => Enumerable.Range(1, Math.Min(3, digits.Length)).Any(length => Known.Contains(digits[..length]));
}

/// <param name="Code">Without the plus: <c>44</c>.</param>
/// <param name="Trunks">What is dialled before a national number inside the country and nowhere else: <c>0</c>; the first that fits is dropped.</param>
public sealed record CallingCode(string Code, IReadOnlyList<string> Trunks)
{
    internal static CallingCode Of(string entry) => entry.Split(' ') is [var code, .. var trunks] ? new(code, trunks) : throw new ArgumentException(entry, nameof(entry));

    /// <summary>The number as it is dialled from elsewhere, without the plus.</summary>
    internal string International(string national) => Code + (Trunks.FirstOrDefault(trunk => national.StartsWith(trunk, StringComparison.Ordinal)) is { } dropped ? national[dropped.Length..] : national);
}
