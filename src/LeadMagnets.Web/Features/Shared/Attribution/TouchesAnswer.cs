using System.Text.Json;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Attribution;

/// <summary>How a visitor came, in the management API.</summary>
/// <param name="First">What brought them first.</param>
/// <param name="Last">What brought them to the newest run; the same as <paramref name="First"/> where they came once.</param>
/// <param name="SelfReported">How they say that they heard of the company; null: they were not asked, or did not say.</param>
public sealed record TouchesAnswer(TouchAnswer? First, TouchAnswer? Last, string? SelfReported)
{
    /// <param name="touches">Of one submission, or of all of a lead.</param>
    public static TouchesAnswer? Of(IReadOnlyCollection<Touch> touches) =>
        touches.Count == 0 ? null : new(TouchAnswer.Of(TouchPair.First(touches)), TouchAnswer.Of(TouchPair.Last(touches)), TouchPair.Last(touches.Where(t => t.SelfReported is not null))?.SelfReported);
}

/// <param name="At">When, in UTC.</param>
/// <param name="From">Where from in one word: campaign source, ad network, referring site, or <c>direct</c>.</param>
/// <param name="Source"><c>utm_source</c>.</param>
/// <param name="Medium"><c>utm_medium</c>.</param>
/// <param name="Campaign"><c>utm_campaign</c>.</param>
/// <param name="Term"><c>utm_term</c>.</param>
/// <param name="Content"><c>utm_content</c>.</param>
/// <param name="ClickIds">Ids of paid clicks by parameter.</param>
/// <param name="Referrer">The page that linked here, without its query.</param>
/// <param name="Landing">The first page of the visit.</param>
public sealed record TouchAnswer(
    DateTimeOffset At, string From, string? Source, string? Medium, string? Campaign, string? Term, string? Content,
    IReadOnlyDictionary<string, string> ClickIds, string? Referrer, string? Landing)
{
    public static TouchAnswer? Of(Touch? touch) => touch is null ? null : new(touch.At, TouchPair.Source(touch), touch.UtmSource, touch.UtmMedium, touch.UtmCampaign, touch.UtmTerm,
        touch.UtmContent, touch.ClickIdsJson is { } ids ? JsonSerializer.Deserialize<Dictionary<string, string>>(ids)! : [], touch.Referrer, touch.LandingPage);
}
