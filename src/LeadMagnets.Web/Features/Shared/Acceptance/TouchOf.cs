using LeadMagnets.Web.Data.Entities;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>How the visitor came, read from the address of the page that showed the magnet.</summary>
public static class TouchOf
{
    public static Touch Page(Submission submission, Lead lead, LeadArrival arrival)
    {
        var query = Uri.TryCreate(arrival.Page.Url, UriKind.Absolute, out var url) ? QueryHelpers.ParseQuery(url.Query) : [];
        return new()
        {
            Id = Guid.CreateVersion7(arrival.At),
            WorkspaceId = submission.WorkspaceId,
            LeadId = lead.Id,
            SubmissionId = submission.Id,
            PageUrl = arrival.Page.Url,
            Referrer = arrival.Page.Referrer,
            UtmSource = Tag("utm_source"),
            UtmMedium = Tag("utm_medium"),
            UtmCampaign = Tag("utm_campaign"),
            UtmTerm = Tag("utm_term"),
            UtmContent = Tag("utm_content"),
            At = arrival.CameAt,
        };

        string? Tag(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text.Length > 200 ? text[..200] : text : null;
    }
}
