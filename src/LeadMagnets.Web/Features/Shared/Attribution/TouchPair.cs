using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Attribution;

/// <summary>The touch that brought somebody first, and the one that brought them last.</summary>
public static class TouchPair
{
    public static Touch? First(IEnumerable<Touch> touches) => touches.Where(t => t.Kind is not TouchKind.Last).OrderBy(t => t.At).ThenBy(t => t.Id).FirstOrDefault();

    public static Touch? Last(IEnumerable<Touch> touches) => touches.Where(t => t.Kind is not TouchKind.First).OrderByDescending(t => t.At).ThenByDescending(t => t.Id).FirstOrDefault();

    /// <summary>Where it came from in one word, also for rows of before that word was stored.</summary>
    public static string Source(Touch touch) => touch.Source ?? TouchFacts.OfPage(new(touch.PageUrl, touch.Referrer), touch.At).Source;
}
