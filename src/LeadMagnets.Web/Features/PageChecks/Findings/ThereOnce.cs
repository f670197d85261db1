using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Is anything there twice that should be there once?</summary>
internal static class ThereOnce
{
    private const string Topic = "Only once";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var found = Twice(subject).ToList();
        return found.Count == 0 && subject.HasMagnet ? [new(Topic, PageVerdict.Fine, "Script and magnet are on the page once.")] : found;
    }

    private static IEnumerable<Finding> Twice(CheckSubject subject)
    {
        var builds = subject.Loaders.Select(src => src.Split('?')[0]).Distinct().ToList();
        if (builds.Count > 1)
            yield return new(Topic, PageVerdict.Attention, "The page loads two versions of our script. The first one that arrives counts, so that visitors may meet the old one.") { Details = builds, Advice = "Keep one of them." };
        else if (subject.Loaders.Count > 1)
            yield return new(Topic, PageVerdict.Attention, $"The script is on the page {Words.Count(subject.Loaders.Count, "time")}. It does no harm: it runs once.") { Details = builds, Advice = "One is enough, also for several magnets; a tag manager may bring the second." };
        foreach (var same in subject.Page.Magnets.Where(m => m.Key.Length > 0 && m.IsInline).GroupBy(m => m.Key).Where(g => g.Count() > 1))
            yield return new(Topic, PageVerdict.Attention, $"{(subject.Known.By(same.Key) is { } magnet ? $"“{magnet.Title}”" : "The same magnet")} is on the page {Words.Count(same.Count(), "time")}. They share one run: what is answered in one is kept for the other, too.") { Advice = "If that is not meant, remove one; a copy for phones that is hidden on wide screens counts as well." };
    }
}
