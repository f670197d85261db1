using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Errors on the page's console that are about files of ours.</summary>
internal static class OwnErrors
{
    private const string Topic = "Errors";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        if (subject.Visit.Errors is { Count: > 0 } errors)
            yield return new(Topic, PageVerdict.Attention, $"The browser's console has {Words.Count(errors.Count, "error")} about LeadMagnets.") { Details = errors, Advice = "Where a finding above explains it, it goes away with that. Else tell whoever runs this server." };
        else if (subject.Loaders.Count > 0 || subject.Page.Frames.Count > 0)
            yield return new(Topic, PageVerdict.Fine, "No error about LeadMagnets on the console.");
    }
}
