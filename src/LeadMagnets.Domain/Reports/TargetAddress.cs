using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports;

/// <summary>The marketer's address with what goes along. Values are escaped and stand in the query only, so they cannot lead elsewhere.</summary>
public static class TargetAddress
{
    public static string With(string url, IReadOnlyList<QueryPart>? query)
    {
        var parts = (query ?? []).Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{Uri.EscapeDataString(part.Name)}={Uri.EscapeDataString(part.Value.Trim())}").ToList();
        if (parts.Count == 0) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', parts)}{fragment}";
    }
}
