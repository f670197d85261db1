using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Features.Shared.Published;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>The languages of a hosted page: the one that is shown, and the way to the others.</summary>
/// <param name="All">The magnet's languages, its own first.</param>
/// <param name="Shown">The one that is shown.</param>
/// <param name="Asked">The same where the address asks for it; null: the browser's wish or nothing decided.</param>
public sealed record HostedLanguages(IReadOnlyList<string> All, string Shown, string? Asked)
{
    public const string Parameter = "lang";

    public bool AreSeveral => All.Count > 1;

    /// <summary>What the address asks for, else what the browser prefers, else the magnet's own.</summary>
    public static HostedLanguages Of(PublishedVersion version, HttpRequest request)
    {
        var all = version.Languages;
        if (all.Count == 1) return new(all, all[0], null);
        var asked = LanguageChoice.Of(all, [request.Query[Parameter].FirstOrDefault()]);
        return new(all, asked ?? LanguageChoice.Of(all, Preferred(request)) ?? all[0], asked);
    }

    /// <summary>The address of the same page in another language.</summary>
    public static string Address(HttpRequest request, string language)
    {
        var others = request.Query.Where(part => part.Key is not Parameter).SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value)));
        return QueryHelpers.AddQueryString(request.Path, [.. others, KeyValuePair.Create<string, string?>(Parameter, language)]);
    }

    public static string Direction(string language) => PublicTexts.Direction(language);

    private static IEnumerable<string?> Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(wish => wish.Quality is null or > 0).OrderByDescending(wish => wish.Quality ?? 1).Select(wish => wish.Value.Value);
}
