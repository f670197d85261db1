using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Who calls from an embedded magnet: the session, whether it is a trial of the marketer, what the proof of work is worth.</summary>
public sealed class EmbedVisits(Sessions sessions, TestLinks tests, Challenges challenges)
{
    /// <summary>Null: a frame that does not prove that it was opened here, to be told <see cref="SandboxedFrame.Refusal"/>.</summary>
    public Visit? Of(HttpContext http, PublishedMagnet magnet, string? sent, string? proof, Pressure pressure = Pressure.Usual)
    {
        var session = sessions.Read(sent, magnet.MagnetId);
        return SandboxedFrame.IsUnproven(http, magnet, session) ? null : Visit.Of(http, session, checkForRobots: true, pressure) with
        {
            IsTest = session?.IsTest ?? tests.Opens(http.Request.Query["test"], magnet.MagnetId),
            Proof = challenges.Check(proof, magnet.MagnetId, session),
        };
    }
}
