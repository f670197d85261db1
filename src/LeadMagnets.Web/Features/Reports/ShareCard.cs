using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Reports;

/// <summary><c>GET /s/{token}/card.png</c>: the picture of a shared outcome. It lies with the submission's reports and goes with them.</summary>
public static class ShareCard
{
    /// <summary>Short, so that a revoked link soon shows nothing anywhere.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public static async Task<IResult> Get(string token, HttpContext http, ShareReader reader, CardPictures cards, DataFolder folder, TimeProvider clock, CancellationToken ct)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return await reader.ByToken(token, ct) is { } shared
            ? await CardAnswer.Of(cards, folder.ReportsOf(shared.Report.SubmissionId), await reader.Card(shared, ct), Kept, http, clock)
            : Results.NotFound();
    }
}
