using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Attribution;

/// <summary>Addresses of pages, reduced to what may be kept: where, never what stands in a query or fragment about a person.</summary>
public static partial class WebAddress
{
    public const int Longest = 500;
    private const int LongestPage = 2000;

    /// <summary>Origin, path and campaign parameters of an http or https address; null: it is none.</summary>
    public static string? Of(string? text)
    {
        if (Page(text) is not { } url) return null;
        var place = url.GetLeftPart(UriPartial.Path).Replace($"{url.UserInfo}@", "", StringComparison.Ordinal);
        if (place.Length > Longest) return url.GetLeftPart(UriPartial.Authority).Replace($"{url.UserInfo}@", "", StringComparison.Ordinal) is { Length: <= Longest } origin ? $"{origin}/" : null;
        var campaign = string.Join('&', Utm.In(text).Named().Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return campaign.Length > 0 && place.Length + 1 + campaign.Length <= Longest ? $"{place}?{campaign}" : place;
    }

    /// <summary>
    /// The page where a magnet stands: of its query only how the visitor came, campaign and clicks, and which page of the website it is. What fills a
    /// form, an e-mail address for instance, is not kept. The loader does the same in <c>marks/page-visit.ts</c>;
    /// <c>tests/vectors/page-addresses.json</c> holds both to it.
    /// </summary>
    public static string? OfPage(string? text)
    {
        if (Page(text) is not { } url || Of(text) is not { } whole) return null;
        var page = whole.Split('?')[0];
        foreach (var part in url.Query.TrimStart('?').Split('&'))
            if ((IsTold(part.Split('=')[0]) || PageNumber().IsMatch(part)) && page.Length + 1 + part.Length <= LongestPage)
                page += (page.Contains('?', StringComparison.Ordinal) ? '&' : '?') + part;
        return page;
    }

    /// <summary>The parameters by which websites without readable addresses tell their pages apart, such as <c>page_id=12</c>.</summary>
    public static IEnumerable<string> PageNumbers(Uri url) => url.Query.TrimStart('?').Split('&').Where(part => PageNumber().IsMatch(part));

    private static bool IsTold(string name) => Utm.Names.Contains(name) || ClickIds.Names.Contains(name);

    /// <summary>The site's name as people say it, without <c>www.</c>; null: the text is no address of a page.</summary>
    public static string? Host(string? text) =>
        Page(text)?.Host is { Length: > 0 } host ? host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host : null;

    /// <summary>The parameters of an address, decoded.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Query(string? text) =>
        Page(text) is not { } url ? [] : url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            return at < 0 ? KeyValuePair.Create(Decoded(part), "") : KeyValuePair.Create(Decoded(part[..at]), Decoded(part[(at + 1)..]));
        });

    private static Uri? Page(string? text) =>
        text is { Length: <= 4000 } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;

    private static string Decoded(string part) => Uri.UnescapeDataString(part.Replace('+', ' '));

    /// <summary>A number that names a page; telephone numbers and numbers of customers have other names.</summary>
    [GeneratedRegex(@"\A(p|id|pid|nid|(page|post|cat|product|article|item|topic)(_?id)?)=[0-9]{1,12}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
