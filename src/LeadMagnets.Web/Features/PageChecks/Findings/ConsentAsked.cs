using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Does the page ask for consent, and does what the visitor said reach us?</summary>
internal static class ConsentAsked
{
    private const string Topic = "Consent";

    /// <summary>What each leaves on a page: a global, a part of a script's address, an element.</summary>
    private static readonly (string Name, string[] Globals, string[] Scripts, string[] Marks)[] Managers =
    [
        ("Cookiebot", ["Cookiebot"], ["consent.cookiebot.com"], ["#CybotCookiebotDialog"]),
        ("OneTrust", ["OneTrust", "OptanonWrapper"], ["cdn.cookielaw.org", "otSDKStub"], ["#onetrust-consent-sdk"]),
        ("Usercentrics", ["UC_UI", "__ucCmp"], ["usercentrics.eu"], ["#usercentrics-root", "#usercentrics-cmp-ui"]),
        ("Didomi", ["Didomi", "didomiOnReady"], ["sdk.privacy-center.org"], ["#didomi-host"]),
        ("CookieYes", ["getCkyConsent", "cookieyes"], ["cdn-cookieyes.com"], [".cky-consent-container"]),
        ("Complianz", ["cmplz_has_consent", "complianz"], ["complianz-gdpr"], ["#cmplz-cookiebanner-container"]),
        ("iubenda", ["_iub"], ["iubenda.com"], ["#iubenda-cs-banner"]),
        ("Osano", ["Osano"], ["cmp.osano.com"], [".osano-cm-window"]),
        ("Klaro", ["klaro", "klaroConfig"], ["klaro.js", "/klaro"], ["#klaro .cookie-notice"]),
    ];

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        if (!subject.HasMagnet) yield break;
        var globals = subject.Visit.ConsentGlobals;
        var found = Managers.Where(m => m.Globals.Any(globals.Contains) || m.Marks.Any(subject.Page.ConsentMarks.Contains) || m.Scripts.Any(part => subject.Page.Scripts.Any(src => src.Contains(part, StringComparison.OrdinalIgnoreCase)))).Select(m => m.Name).ToList();
        if (found.Count == 0 && (globals.Contains("__tcfapi") || globals.Contains("__gpp"))) found.Add("a consent manager that speaks IAB's " + (globals.Contains("__tcfapi") ? "TCF" : "GPP"));
        var mode = globals.Any(g => g.StartsWith("consent:", StringComparison.Ordinal));
        yield return (found.Count > 0, mode) switch
        {
            (true, true) => new(Topic, PageVerdict.Fine, $"Found {string.Join(" and ", found)} with Google's Consent Mode. LeadMagnets reads from it what the visitor decided: how they came is kept for later visits only when they agree."),
            (true, false) => new(Topic, PageVerdict.Attention, $"Found {string.Join(" and ", found)}, but no Consent Mode. LeadMagnets cannot see what the visitor decided and keeps how they came for this tab only.")
            { Advice = $"Switch Consent Mode on in {found[0]}, or have the element say it: “wait” at first, then “granted” or “denied” when the visitor decides.", Copy = "<lead-magnet consent=\"wait\" …>" },
            (false, true) => new(Topic, PageVerdict.Fine, "Found Google's Consent Mode. LeadMagnets reads from it what the visitor decided: how they came is kept for later visits only when they agree."),
            _ => new(Topic, PageVerdict.Fine, "No consent manager was found. LeadMagnets sets no cookies and keeps how the visitor came for this tab only; leads carry it all the same. Global Privacy Control is obeyed."),
        };
    }
}
