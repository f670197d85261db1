using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Visit;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Does the page's Content-Security-Policy keep something of ours out, and which directive needs which source?</summary>
internal static class PolicyBlocks
{
    private const string Topic = "Content-Security-Policy";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        var blocked = subject.Page.Blocked.Where(b => IsOurs(subject, b)).DistinctBy(b => (b.Directive, b.IsReportOnly, b.Policy)).ToList();
        foreach (var block in blocked) yield return Of(subject, block);
        foreach (var missing in NotYetTried(subject, blocked)) yield return missing;
        if (blocked.Count > 0) yield break;
        var has = subject.Visit.Policies.Any(p => !p.IsReportOnly) || subject.Page.Policies.Count > 0;
        if (!subject.HasMagnet) yield break;
        yield return new(Topic, PageVerdict.Fine, has ? "The page has one, and it blocks nothing of LeadMagnets." : "The page has none, so nothing is blocked by one.");
    }

    private static bool IsOurs(CheckSubject subject, SeenBlock block) =>
        subject.IsOurs(block.Url) || block.OnElement == "lead-magnet" || block.Source.StartsWith(subject.Own + "/embed/", StringComparison.Ordinal);

    private static Finding Of(CheckSubject subject, SeenBlock block)
    {
        if (block.Directive.StartsWith("style-src", StringComparison.Ordinal))
            return new(Topic, PageVerdict.Attention, "The policy ignores the style attribute of the snippet. The magnet itself needs no permission for styles, but the page may jump when it appears.")
            { Advice = "Remove the attribute and put this into a style sheet of your website:", Copy = "lead-magnet { display: block; min-height: 520px; }" };
        if (block.Directive is "worker-src" or "trusted-types" or "require-trusted-types-for")
            return new(Topic, PageVerdict.Fine, $"The policy allows no worker ({block.Directive}). The magnet works without.");
        var policy = new ContentPolicy(block.Policy);
        var what = block.Directive switch
        {
            "script-src-elem" or "script-src" => "the script that shows the magnet",
            "connect-src" => "the questions and the sending of answers",
            "frame-src" => "the frame with the magnet",
            "img-src" => "pictures of the magnet",
            _ => "a file of the magnet",
        };
        var state = block.IsReportOnly ? PageVerdict.Attention : block.Directive is "img-src" or "font-src" or "media-src" ? PageVerdict.Attention : PageVerdict.Problem;
        var seen = block.IsReportOnly ? $"A policy that only reports would block {what} ({block.Directive}). Visitors notice nothing until it is enforced." : $"The policy blocks {what} ({block.Directive}).";
        return policy.IsStrictDynamic(block.Directive)
            ? new(Topic, state, seen) { Advice = "The policy says 'strict-dynamic', so that only scripts with the nonce of the answer run. Have your website put the same nonce into our script tag that it puts into its own:", Copy = $"<script nonce=\"{{the nonce of this answer}}\" src=\"{subject.Own}/embed/v1.js\" async></script>" }
            : new(Topic, state, seen) { Advice = $"Let {subject.OwnOrigin} in. In the policy, this directive has to read:", Copy = policy.With(block.Directive, subject.OwnOrigin) };
    }

    /// <summary>While the script is blocked nothing else is tried: better to say at once what would be blocked next.</summary>
    private static IEnumerable<Finding> NotYetTried(CheckSubject subject, List<SeenBlock> blocked)
    {
        if (!blocked.Any(b => !b.IsReportOnly && b.Directive.StartsWith("script-src", StringComparison.Ordinal)) || blocked.Any(b => b.Directive == "connect-src")) yield break;
        var texts = subject.Visit.Policies.Where(p => !p.IsReportOnly).Select(p => p.Text).Concat(subject.Page.Policies);
        if (!Uri.TryCreate($"{subject.Own}/api/v1/embed/x", UriKind.Absolute, out var api)) yield break;
        foreach (var policy in texts.Select(text => new ContentPolicy(text)).Where(policy => !policy.Allows("connect-src", api, subject.Origin)))
            yield return new(Topic, PageVerdict.Problem, "Once the script runs, the policy blocks the questions and the sending of answers (connect-src).")
            { Advice = $"Let {subject.OwnOrigin} in here as well. In the policy, this directive has to read:", Copy = policy.With("connect-src", subject.OwnOrigin) };
    }
}
