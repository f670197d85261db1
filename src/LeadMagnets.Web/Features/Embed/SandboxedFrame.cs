using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// A frame without an origin of its own, such as WordPress makes for pasted links, cannot say on which website it stands. Where a magnet lists
/// its websites and lets such frames in all the same, they prove with the signed session that they were opened here (trust.md 2).
/// </summary>
public static class SandboxedFrame
{
    public static bool IsUnproven(HttpContext http, PublishedMagnet magnet, Session? session) =>
        session is null && magnet.AllowedOrigins.Count > 0 && http.Request.Headers.Origin == Origins.None;

    public static IResult Refusal => Problems.Refused(StatusCodes.Status403Forbidden, "session-needed",
        "A frame without an origin sends the session that the answer to its first event held.");
}
