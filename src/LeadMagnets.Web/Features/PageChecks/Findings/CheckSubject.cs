using System.Text.RegularExpressions;
using LeadMagnets.Web.Features.PageChecks.Visit;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>What the findings are judged by: the visit, and what the workspace knows of its magnets.</summary>
internal sealed partial record CheckSubject(VisitResult Visit, KnownMagnets Known)
{
    public string Own => Known.Server.TrimEnd('/');

    /// <summary>What goes into a policy.</summary>
    public string OwnOrigin => new Uri(Own).GetLeftPart(UriPartial.Authority);

    public Observation Page => Visit.Wide;

    /// <summary>The page that was seen in the end.</summary>
    public string Final => Visit.Way.Count > 0 ? Visit.Way[^1] : Visit.Asked;

    public string? Origin => Uri.TryCreate(Final, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>Addresses of our loader on the page, pinned ones included, each as often as it stands there.</summary>
    public IReadOnlyList<string> Loaders => [.. Page.Scripts.Where(IsLoader)];

    /// <summary>Loaders of other LeadMagnets servers.</summary>
    public IReadOnlyList<string> Foreign => [.. Page.Scripts.Where(src => !src.StartsWith(Own + "/", StringComparison.Ordinal) && src.Split('?')[0].EndsWith("/embed/v1.js", StringComparison.Ordinal))];

    /// <summary>Names in the addresses of our frames.</summary>
    public IReadOnlyList<string> Framed => [.. Page.Frames.Select(f => f.Src[(Own.Length + 3)..].Split('/', '?', '#')[0])];

    public bool HasMagnet => Page.Magnets.Count + Page.Frames.Count + Page.Openers.Count > 0;

    /// <summary>Whether our script came to run: it makes the element its own.</summary>
    public bool Runs => Page.Magnets.Any(m => m.State != "none");

    public bool IsOurs(string url) => url.StartsWith(Own + "/", StringComparison.Ordinal) || url == OwnOrigin;

    private bool IsLoader(string src) => src.StartsWith(Own + "/", StringComparison.Ordinal) && Loader().IsMatch(src[Own.Length..].Split('?')[0]);

    [GeneratedRegex("^/embed/(v1\\.js|[0-9a-f]{12}/loader[\\w-]*\\.js)$")]
    private static partial Regex Loader();
}
