using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Attribution;

/// <summary>How a visitor came to the run that they finished: the touches to keep, first to last.</summary>
public static class Journey
{
    /// <param name="told">What the loader kept; null: nothing.</param>
    /// <param name="page">The page at hand.</param>
    /// <param name="mayFollow">The visitor did not ask to be left alone.</param>
    public static IReadOnlyList<TouchFacts> Of(Touches? told, PageVisit page, bool mayFollow, DateTimeOffset now)
    {
        if (mayFollow && told is { First: { } first, Last: { } last })
        {
            var (earlier, later) = (TouchFacts.Told(TouchKind.First, first, page.Url, now), TouchFacts.Told(TouchKind.Last, last, page.Url, now));
            return [earlier.At > later.At ? earlier with { At = later.At } : earlier, later];
        }
        var only = (told?.Last ?? told?.First) is { } one ? TouchFacts.Told(TouchKind.Only, one, page.Url, now) : TouchFacts.OfPage(page, now);
        return [mayFollow ? only : only.Unfollowed(page.Url, now)];
    }

    /// <summary>Click ids and a history over pages are for visitors who agreed, or were not asked; never against Global Privacy Control.</summary>
    public static bool MayFollow(TrackingConsent? consent, bool gpc) => !gpc && consent is null or TrackingConsent.Granted;
}
