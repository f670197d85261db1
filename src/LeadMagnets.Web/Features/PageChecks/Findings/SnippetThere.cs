using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Is the snippet there, whole, and of a magnet that is public?</summary>
internal static class SnippetThere
{
    private const string Topic = "Snippet";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        if (!subject.HasMagnet && subject.Loaders.Count == 0)
        {
            yield return subject.Foreign.Count > 0 ? Elsewhere(subject) : Missing(subject);
            yield break;
        }
        if (subject.Final.StartsWith("https:", StringComparison.Ordinal) && subject.Own.StartsWith("http:", StringComparison.Ordinal))
            yield return new(Topic, PageVerdict.Problem, "The page is on https and LeadMagnets on plain http: browsers load no scripts and frames that way.") { Advice = "Put this server behind https and set LeadMagnets:PublicUrl to its https address. Then copy the snippet again." };
        if (subject.Page.Magnets.Count + subject.Page.Openers.Count > 0 && subject.Loaders.Count == 0)
            yield return new(Topic, PageVerdict.Problem, "The element <lead-magnet> is there, but not the script that fills it.") { Advice = "Add this line; some editors remove scripts when the page is saved.", Copy = $"<script src=\"{subject.Own}/embed/v1.js\" async></script>" };
        else if (!subject.HasMagnet)
            yield return new(Topic, PageVerdict.Attention, "The script is there, but no <lead-magnet> element: nothing shows unless a script of the page opens it.") { Advice = "Unless you open it by LeadMagnets.open(…), paste the whole snippet.", Copy = subject.Known.Snippet };
        else yield return Keys(subject);
    }

    private static Finding Keys(CheckSubject subject)
    {
        var names = subject.Page.Magnets.Select(m => m.Key).Concat(subject.Framed).Concat(subject.Page.Openers).Distinct().ToList();
        var unknown = names.Where(name => subject.Known.By(name) is null).ToList();
        var hidden = names.Select(subject.Known.By).OfType<KnownMagnet>().Where(m => !m.IsPublic).ToList();
        var found = names.Select(subject.Known.By).OfType<KnownMagnet>().Where(m => m.IsPublic).Select(m => $"“{m.Title}”").Distinct().ToList();
        if (unknown.Count > 0)
            return new(Topic, PageVerdict.Problem, string.Join(" ", unknown.Select(name => name.Length == 0 ? "A <lead-magnet> has no key." : $"Your workspace has no magnet with the key “{name}”.")))
            { Advice = "Copy the snippet again from the magnet's page.", Copy = subject.Known.Snippet };
        if (hidden.Count > 0)
            return new(Topic, PageVerdict.Problem, $"The page shows {string.Join(" and ", hidden.Select(m => $"“{m.Title}”"))}, which {(hidden.Count == 1 ? "is" : "are")} not published.") { Advice = "Publish it on its page; the snippet can stay as it is." };
        if (subject.Known.Wanted is { } wanted && !names.Any(wanted.Names.Contains))
            return new(Topic, PageVerdict.Attention, $"The page shows {string.Join(" and ", found)}, but not “{wanted.Title}”.") { Advice = "If that one was meant, paste its snippet:", Copy = subject.Known.Snippet };
        return new(Topic, PageVerdict.Fine, $"The page shows {string.Join(" and ", found)}{(subject.Framed.Count > 0 && subject.Page.Magnets.Count == 0 ? " in a frame" : "")}.");
    }

    private static Finding Missing(CheckSubject subject) => subject.Visit.Status >= 400
        ? new(Topic, PageVerdict.Problem, "There is no snippet on this page.") { Advice = "Check the address first: the website answered with an error page." }
        : new(Topic, PageVerdict.Problem, "There is no snippet on this page.")
        {
            Advice = subject.Known.Wanted is null ? "Copy the snippet from the magnet's page and paste it into this page. If it is there already, it may appear only after a click or after consent, which the check does not give." : "Paste this where the magnet shall appear. If it is there already, it may appear only after a click or after consent, which the check does not give.",
            Copy = subject.Known.Snippet,
        };

    private static Finding Elsewhere(CheckSubject subject) => new(Topic, PageVerdict.Problem, $"The page loads LeadMagnets from another address than this server's: {Words.Count(subject.Foreign.Count, "script")}.")
    { Details = subject.Foreign, Advice = $"If this server was meant, its address is {subject.Own}. Copy the snippet again.", Copy = subject.Known.Snippet };
}
