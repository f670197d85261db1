using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Asks the browser for a proof of work. An address of its own, because many ad blockers keep events from leaving: whoever has no session yet
/// gets one here.
/// </summary>
public static class PostChallenge
{
    public static async Task<IResult> Handle(
        string key, HttpContext http, PublishedMagnets magnets, Sessions sessions, TestLinks tests, Challenges challenges, AddressPressure pressure, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var (request, unreadable) = await SubmissionBody.Read<ChallengeRequest>(http.Request, ct);
        if (request is null) return unreadable!;

        var (token, session) = (request.Session, sessions.Read(request.Session, magnet.MagnetId));
        if (session is null)
        {
            if (magnet.CurrentVersion is not { } version) return GetDefinition.NotOffered();
            token = sessions.Start(magnet.MagnetId, version, tests.Opens(http.Request.Query["test"], magnet.MagnetId));
            session = sessions.Read(token, magnet.MagnetId)!;
        }
        var most = pressure.Difficulty(http.Connection.RemoteIpAddress, magnet.MagnetId);
        return Results.Json(challenges.Issue(session, token!, most), DefinitionJson.Options);
    }
}
