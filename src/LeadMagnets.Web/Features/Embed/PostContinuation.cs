using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

public static class PostContinuation
{
    public static async Task<IResult> Handle(
        string key, HttpContext http, PublishedMagnets magnets, Sessions sessions, TestLinks tests, Challenges challenges, AddressPressure pressure, ContinuationAcceptance acceptance, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var (request, unreadable) = await SubmissionBody.Read<ContinuationRequest>(http.Request, ct);
        if (request is null) return unreadable!;
        var load = pressure.Note(http.Connection.RemoteIpAddress, magnet.MagnetId);
        if (load == Pressure.TooMuch) return Problems.Later(http, TimeSpan.FromSeconds(30), "Too many calls come from this network. Your answers are kept; try again in half a minute.");
        var session = sessions.Read(request.Session, magnet.MagnetId);
        if (SandboxedFrame.IsUnproven(http, magnet, session)) return SandboxedFrame.Refusal;
        var visit = Visit.Of(http, session, checkForRobots: true, load) with
        {
            IsTest = session?.IsTest ?? tests.Opens(http.Request.Query["test"], magnet.MagnetId),
            Proof = challenges.Check(request.Proof, magnet.MagnetId, session),
        };
        return (await acceptance.Accept(magnet, request, visit, ct))?.ToResult(http)
            ?? Results.Json(new ContinuationAccepted((int)ContinuationAcceptance.Lifetime.TotalDays), DefinitionJson.Options, statusCode: StatusCodes.Status202Accepted);
    }
}
