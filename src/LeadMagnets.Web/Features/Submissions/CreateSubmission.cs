using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Submissions;

public static class CreateSubmission
{
    public static async Task<IResult> Handle(
        Guid id, HttpContext http, AppDb db, PublishedMagnets magnets, Sessions sessions, SubmissionAcceptance acceptance, CancellationToken ct)
    {
        var key = await db.Magnets.Live(id).Select(m => m.Key).FirstOrDefaultAsync(ct);
        if (key is null || await magnets.Find(key, ct) is not { } magnet) return Problems.NotFound("magnet");
        var (request, unreadable) = await SubmissionBody.Read(http.Request, ct);
        if (request is null) return unreadable!;
        var visit = Visit.Of(http, sessions.Read(request.Session, magnet.MagnetId), checkForRobots: false) with { Method = "api", Address = null };
        return (await acceptance.Accept(magnet, request, visit, ct)).ToResult(http);
    }
}
