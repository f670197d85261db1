using LeadMagnets.Domain.Answers;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

public static class PutPartial
{
    public static async Task<IResult> Handle(
        string key, string submissionId, HttpContext http, PublishedMagnets magnets, EmbedVisits visits, AddressPressure pressure, PartialAcceptance acceptance,
        CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var (request, unreadable) = await SubmissionBody.Read<PartialRequest>(http.Request, ct);
        if (request is null) return unreadable!;
        if (pressure.IsTooMuch(http.Connection.RemoteIpAddress, magnet.MagnetId)) return Problems.Later(http, TimeSpan.FromSeconds(30), "Too many calls come from this network. Try again in half a minute.");
        if (visits.Of(http, magnet, request.Session, request.Proof) is not { } visit) return SandboxedFrame.Refusal;
        return (await acceptance.Accept(magnet, submissionId, request, visit, ct))?.ToResult(http) ?? Results.NoContent();
    }
}
