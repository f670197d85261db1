using System.Globalization;
using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Attribution;

/// <summary>One arrival of a visitor, cleaned: what may be stored and shown of it.</summary>
/// <param name="Source">In one word: campaign source, else ad network, else referring site, else <see cref="Direct"/>.</param>
public sealed record TouchFacts(
    TouchKind Kind, string Source, DateTimeOffset At, Utm Utm, IReadOnlyDictionary<string, string> ClickIds, string? Referrer, string? Landing)
{
    public const string Direct = "direct";
    private const int LongestSource = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(730);
    private static readonly Dictionary<string, string> None = [];

    /// <summary>What the browser told, which may be anything.</summary>
    /// <param name="page">Where the magnet stood: a link from the same website is no referrer.</param>
    public static TouchFacts Told(TouchKind kind, Touch told, string? page, DateTimeOffset now)
    {
        var utm = new Utm(Tag(told.Source), Tag(told.Medium), Tag(told.Campaign), Tag(told.Term), Tag(told.Content));
        return Of(kind, utm, Attribution.ClickIds.Of(told.ClickIds), WebAddress.Of(told.Referrer), WebAddress.Of(told.Landing), page, Time(told.At, now));
    }

    /// <summary>What the address of the page at hand tells, where nobody kept more.</summary>
    public static TouchFacts OfPage(PageVisit page, DateTimeOffset now) =>
        Of(TouchKind.Only, Utm.In(page.Url), Attribution.ClickIds.Of(WebAddress.Query(page.Url)), WebAddress.Of(page.Referrer), WebAddress.Of(page.Url), page.Url, now);

    /// <summary>The same without anything by which the visitor could be followed: no ids, no earlier page, no earlier time.</summary>
    public TouchFacts Unfollowed(string? page, DateTimeOffset now) => Of(TouchKind.Only, Utm, None, Referrer, null, page, now);

    private static TouchFacts Of(
        TouchKind kind, Utm utm, IReadOnlyDictionary<string, string> clickIds, string? referrer, string? landing, string? page, DateTimeOffset at) =>
        new(kind, SourceOf(utm, clickIds, referrer, [page, landing]), at, utm, clickIds, referrer, landing);

    private static string SourceOf(Utm utm, IReadOnlyDictionary<string, string> clickIds, string? referrer, IEnumerable<string?> own) =>
        PlainText.Of(utm.Source, LongestSource)?.ToLowerInvariant() ?? Attribution.ClickIds.Network(clickIds)
        ?? (WebAddress.Host(referrer) is { } host && !own.Select(WebAddress.Host).Contains(host) ? PlainText.Of(host, LongestSource) : null) ?? Direct;

    private static string? Tag(string? text) => PlainText.Of(text, Utm.Longest);

    /// <summary>A browser's clock may be wrong; nobody came in the future, and what is older than two years is not known so well.</summary>
    private static DateTimeOffset Time(string? told, DateTimeOffset now) =>
        !DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) || at > now ? now
        : at < now - Longest ? now - Longest : at;
}
