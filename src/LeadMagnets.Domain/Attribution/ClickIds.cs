using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Attribution;

/// <summary>The ids by which ad networks know a click of theirs again.</summary>
public static partial class ClickIds
{
    private static readonly Dictionary<string, string> Networks = new()
    {
        ["gclid"] = "google", ["gbraid"] = "google", ["wbraid"] = "google", ["fbclid"] = "facebook",
        ["msclkid"] = "microsoft", ["ttclid"] = "tiktok", ["li_fat_id"] = "linkedin", ["twclid"] = "x",
    };

    public static IReadOnlyCollection<string> Names => Networks.Keys;

    /// <summary>Known ids that look like ids. A cut one would be worthless, so what is too long is left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<KeyValuePair<string, string>>? told) =>
        (told ?? []).Where(pair => Networks.ContainsKey(pair.Key) && pair.Value is not null && Id().IsMatch(pair.Value)).DistinctBy(pair => pair.Key)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The network of the first id; null: there is none.</summary>
    public static string? Network(IReadOnlyDictionary<string, string> ids) => ids.Count == 0 ? null : Networks[ids.Keys.First()];

    [GeneratedRegex(@"\A[A-Za-z0-9._~%+/=-]{1,500}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
