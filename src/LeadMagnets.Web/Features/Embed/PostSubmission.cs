using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

public static class PostSubmission
{
    public static async Task<IResult> Handle(
        string key, HttpContext http, PublishedMagnets magnets, EmbedVisits visits, AddressPressure pressure, SubmissionAcceptance acceptance, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var (request, unreadable) = await SubmissionBody.Read(http.Request, ct);
        if (request is null) return unreadable!;

        var load = pressure.Note(http.Connection.RemoteIpAddress, magnet.MagnetId);
        if (load == Pressure.TooMuch) return Problems.Later(http, TimeSpan.FromSeconds(30), "Too many submissions come from this network. Your answers are kept; try again in half a minute.");

        if (visits.Of(http, magnet, request.Session, request.Proof, load) is not { } visit) return SandboxedFrame.Refusal;
        return (await acceptance.Accept(magnet, request, visit, ct)).ToResult(http);
    }
}
