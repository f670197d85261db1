using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Is the website on the list of those that may embed the magnet?</summary>
internal static class WebsiteAllowed
{
    private const string Topic = "Allowed websites";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var magnets = subject.Page.Magnets.Select(m => m.Key).Concat(subject.Framed).Concat(subject.Page.Openers).Select(subject.Known.By).OfType<KnownMagnet>().DistinctBy(m => m.Id).ToList();
        if (magnets.Count == 0 || subject.Origin is not { } origin || origin == subject.OwnOrigin) return [];
        var refused = magnets.Where(m => !m.Allows(origin)).ToList();
        return refused.Count == 0
            ? [new(Topic, PageVerdict.Fine, magnets.All(m => m.Origins.Count == 0) ? "Any website may embed the magnet." : $"{origin} is on the list of websites that may embed the magnet.")]
            : refused.Select(m => new Finding(Topic, PageVerdict.Problem, $"“{m.Title}” has a list of websites that may embed it, and {origin} is not on it: visitors see that the website may not show it.")
            { Advice = "Add this line on the magnet's page under “Choose websites”:", Copy = origin });
    }
}
