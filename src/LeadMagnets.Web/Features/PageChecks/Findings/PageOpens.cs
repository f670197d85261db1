using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure.Net.Egress;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Does the page open, where did it lead, and what of it could not be fetched?</summary>
internal static class PageOpens
{
    private const string Topic = "The page opens";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var visit = subject.Visit;
        yield return Opened(subject);
        var inside = visit.Refusals.Where(r => r.Reason is EgressReason.NotPublic or EgressReason.Port or EgressReason.OwnServer).Select(Named).Distinct().ToList();
        if (inside.Count > 0)
            yield return new("Parts of the page", PageVerdict.Attention, $"The page wants {Words.Count(inside.Count, "thing")} from addresses that are not on the public internet. The check did not fetch them, and visitors cannot either.")
            { Details = inside, Advice = "Remove what is left over from a test system, or publish it." };
        if (visit.IsTooLarge)
            yield return new("Size of the page", PageVerdict.Problem, "The page loads more than 50 MB. The check stopped there, so that what follows may be incomplete.") { Advice = "Make pictures and videos of the page smaller: many visitors leave before it is there." };
    }

    private static Finding Opened(CheckSubject subject)
    {
        var (visit, details) = (subject.Visit, subject.Visit.Way.Count > 1 ? subject.Visit.Way : []);
        if (Uri.TryCreate(subject.Final, UriKind.Absolute, out var final) && CheckedUrl.TargetOf(final) is var target && visit.Refusals.Any(r => r.Host == target.Host && r.Port == target.Port && r.Reason is not EgressReason.Unreachable))
            return new(Topic, PageVerdict.Problem, $"The page sends visitors on to {final.Host}, which is not on the public internet. The check did not follow.") { Details = details, Advice = "Mend where the page leads to." };
        if (visit.Status >= 400)
            return new(Topic, PageVerdict.Problem, $"The website answers with the status {visit.Status}{Meaning(visit.Status)}.") { Details = details, Advice = visit.Status is 401 or 403 or 429 ? "The website may keep automatic visitors out. Let the address of this server in, or check a copy of the page." : "Check the address." };
        if (!subject.Page.IsLoaded)
            return new(Topic, PageVerdict.Attention, "The page had not finished loading when the check looked.") { Details = details, Advice = "Something on it answers very slowly or never. LeadMagnets does not wait for the rest of a page, but visitors do." };
        return new(Topic, PageVerdict.Fine, details.Count == 0 ? $"Status {visit.Status}, no redirect." : $"Status {visit.Status}, after {Words.Count(details.Count - 1, "redirect")}.") { Details = details };
    }

    private static string Named(EgressRefusal refusal) => refusal.Port is 80 or 443 ? refusal.Host : $"{refusal.Host}:{refusal.Port}";

    private static string Meaning(int status) => status switch { 401 => " (a password is asked for)", 403 => " (refused)", 404 => " (there is no such page)", 410 => " (the page is gone)", 429 => " (too many visits)", >= 500 => " (an error on the website's side)", _ => "" };
}
