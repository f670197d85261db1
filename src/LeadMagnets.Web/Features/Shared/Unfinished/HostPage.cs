using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>Where a link to continue leads: only a website that the marketer listed, so that nobody writes an address of their own into our mail.</summary>
internal static class HostPage
{
    /// <summary>The page, and of its query only numbers such as <c>?page_id=12</c>: more of what a stranger sends is not mailed to anybody. Null: the hosted page.</summary>
    public static string? Of(PublishedMagnet magnet, PageVisit? page) =>
        magnet.AllowedOrigins.Count > 0 && page?.Url is { Length: < 2000 } text && Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https" } && url.UserInfo.Length == 0
            && magnet.AllowedOrigins.Contains(url.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase)
            ? url.GetLeftPart(UriPartial.Path) + Numbers(url)
            : null;

    private static string Numbers(Uri url)
    {
        var numbers = WebAddress.PageNumbers(url).Take(3).ToList();
        return numbers.Count == 0 ? "" : $"?{string.Join('&', numbers)}";
    }
}
