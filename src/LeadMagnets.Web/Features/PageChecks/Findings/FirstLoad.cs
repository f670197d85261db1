using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>What the magnet adds to the page's first load: bytes over the wire, answers' heads included.</summary>
internal static class FirstLoad
{
    private const string Topic = "Size of the first load";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var visit = subject.Visit;
        var ours = visit.Transfers.Where(t => t.Url.StartsWith(subject.Own + "/", StringComparison.Ordinal)).ToList();
        if (ours.Count == 0) yield break;
        // The file that completes the question is there a moment before the question is seen.
        var first = visit.FirstQuestion is { } time ? ours.Where(t => t.At <= time).ToList() : ours;
        var page = visit.Transfers.Where(t => !t.Url.StartsWith(subject.Own + "/", StringComparison.Ordinal)).ToList();
        yield return new(Topic, PageVerdict.Fine,
            $"{(visit.FirstQuestion is null ? "LeadMagnets loaded" : "Until the first question could be answered, LeadMagnets loaded")} {Size(first.Sum(t => t.Bytes))} in {Words.Count(first.Count, "file")}. The page itself loaded {Size(page.Sum(t => t.Bytes))} in {Words.Count(page.Count, "file")}.")
        {
            Details = [.. first.Select(t => $"{t.Url[subject.Own.Length..].Split('?')[0]}: {Size(t.Bytes)}")],
        };
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => FormattableString.Invariant($"{bytes / 1000.0:0.0} kB"),
        _ => FormattableString.Invariant($"{bytes / 1_000_000.0:0.0} MB"),
    };
}
