using LeadMagnets.Web.Infrastructure.Net.Egress;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>The way to the page: redirects, policies, and in plain words why it did not open.</summary>
internal static class Opening
{
    private const int LongestPolicy = 4000;

    public static string Failure(string asked, EgressRefusal? refused, string error = "") => refused switch
    {
        { Reason: EgressReason.NotPublic } => IsAsked(asked, refused) ? $"{refused.Host} {CheckedUrl.NoPublicAddress}" : $"The page redirects to {refused.Host}, which {CheckedUrl.NoPublicAddress} The redirect was not followed.",
        { Reason: EgressReason.Port } => $"The page leads to port {refused.Port} of {refused.Host}. Pages are checked on the usual ports only (80 and 443).",
        { Reason: EgressReason.OwnServer } => "The page redirects to this LeadMagnets server, to an address that visitors do not need. The redirect was not followed.",
        { Reason: EgressReason.TooMuch } => "The page is larger than 50 MB, and the check was ended. Visitors will hardly wait for it either.",
        { Reason: EgressReason.Unreachable } => $"Nobody answers at {refused.Host}. Open the page in your browser; if it opens there, the website may refuse visitors from the network of this server.",
        _ => InWords(error),
    };

    private static string InWords(string error) => error switch
    {
        _ when error.Contains("ERR_TOO_MANY_REDIRECTS", StringComparison.Ordinal) => "The page redirects in a circle: after 20 redirects browsers give up. Mend the redirects of your website.",
        _ when error.Contains("ERR_CERT", StringComparison.Ordinal) || error.Contains("ERR_SSL", StringComparison.Ordinal) => "The website's certificate is not valid, so browsers warn visitors and do not show the page. Renew it, or check the address.",
        _ when error.Contains("Download is starting", StringComparison.Ordinal) || error.Contains("ERR_ABORTED", StringComparison.Ordinal) => "This address is a download and no page.",
        _ when error.Contains("ERR_UNSAFE_PORT", StringComparison.Ordinal) => "Browsers open no pages on this port.",
        _ when error.Contains("ERR_EMPTY_RESPONSE", StringComparison.Ordinal) || error.Contains("ERR_CONNECTION", StringComparison.Ordinal) || error.Contains("ERR_TUNNEL", StringComparison.Ordinal) => "The website ended the connection without an answer. Open the page in your browser; if it opens there, try again later.",
        _ => "The browser could not open the page. Open it in your own browser; if it opens there, check it again.",
    };

    private static bool IsAsked(string asked, EgressRefusal refused) => Uri.TryCreate(asked, UriKind.Absolute, out var url) && CheckedUrl.TargetOf(url).Host == refused.Host;

    /// <summary>From the address asked for to the last one: by the server's redirects, then by the page's own.</summary>
    public static IReadOnlyList<string> Way(IResponse answer, IReadOnlyList<string> led)
    {
        var way = new List<string>();
        for (var request = answer.Request; request is not null; request = request.RedirectedFrom) way.Insert(0, request.Url);
        foreach (var url in led.Where(url => url.StartsWith("http", StringComparison.Ordinal)))
            if (WithoutFragment(way[^1]) != WithoutFragment(url)) way.Add(url);
        return way;
    }

    public static async Task<IReadOnlyList<(string Text, bool IsReportOnly)>> Policies(IResponse answer)
    {
        var found = new List<(string, bool)>();
        foreach (var (name, isReportOnly) in ((string, bool)[])[("content-security-policy", false), ("content-security-policy-report-only", true)])
            foreach (var line in await answer.HeaderValuesAsync(name))
                found.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(text => text.Length <= LongestPolicy).Select(text => (text, isReportOnly)));
        return found;
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
