using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>
/// What the hosted page may load, and who may frame it (trust.md 2). Every answer of a run, a form's too, carries the same list of websites:
/// browsers look at it anew with each page in the frame. There is never an <c>X-Frame-Options</c>, which knows no list.
/// </summary>
public static class HostedPolicy
{
    /// <summary>Pictures of questions and outcomes may stand on other servers.</summary>
    private const string Rest = "img-src 'self' data: https:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    public static string Page(PublishedMagnet? magnet) => $"default-src 'none'; script-src 'self'; style-src 'self'; {Rest}{Ancestors(magnet)}";

    /// <summary>For <c>?frame=1</c>: nothing runs but what carries the nonce, and what that loads.</summary>
    public static string Frame(PublishedMagnet? magnet, string nonce) =>
        $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}'; {Rest}{Ancestors(magnet)}";

    /// <summary>
    /// Our own pages, for the admin's preview, and the listed websites: a frame would be the way round the list. Without a list nothing is said:
    /// Chromium's <c>*</c> refuses pages without an origin, sandboxed ones and files.
    /// </summary>
    private static string Ancestors(PublishedMagnet? magnet) =>
        magnet?.AllowedOrigins is { Count: > 0 } listed ? $"; frame-ancestors 'self' {string.Join(' ', listed)}" : "";
}
