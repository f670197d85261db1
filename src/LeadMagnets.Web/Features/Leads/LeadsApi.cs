using System.Globalization;
using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Http;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary><c>GET /api/v1/leads</c> with cursor paging, newest first, and one lead by id.</summary>
public static class LeadsApi
{
    private const int MostPerPage = 200;

    public static void MapLeadsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/leads", List).WithTags("Leads").WithSummary("Leads, newest submission first; follow `next` for more.")
            .Produces<LeadPage>().Refuses(400, 422);
        api.MapGet("/leads/{id:guid}", Get).WithTags("Leads").WithSummary("One lead with its submissions.")
            .Produces<LeadDetails>().Refuses(404);
    }

    public static async Task<IResult> List(AppDb db, string? cursor, int? limit, bool? test, CancellationToken ct)
    {
        if (!Cursor.TryRead(cursor, out var before)) return Problems.Invalid([new("cursor", "malformed", "Use the cursor that the last page gave as `next`, or leave it out.")]);
        var size = limit ?? 50;
        if (size is < 1 or > MostPerPage) return Problems.Invalid([new("limit", "out-of-range", $"A page has 1 to {MostPerPage} leads.")]);
        var wanted = db.Own<Lead>().AsNoTracking().Where(l => l.IsTest == (test ?? false));
        if (before is { } at) wanted = wanted.Where(l => l.LastSubmissionAt < at.Time || l.LastSubmissionAt == at.Time && l.Id < at.Id);
        var rows = await wanted.OrderByDescending(l => l.LastSubmissionAt).ThenByDescending(l => l.Id).Take(size + 1).ToListAsync(ct);
        var owners = await Owners(db, rows, ct);
        var page = rows.Take(size).ToList();
        var touches = await Touches(db, page, ct);
        return Results.Json(new LeadPage([.. page.Select(l => LeadAnswer.Of(l, owners, [.. touches[l.Id]]))], rows.Count > size ? Cursor.Of(page[^1]) : null));
    }

    public static async Task<IResult> Get(Guid id, AppDb db, CancellationToken ct)
    {
        if (await db.Leads.AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, ct) is not { } lead) return Problems.NotFound("lead");
        var owners = await Owners(db, [lead], ct);
        var submissions = await db.Submissions.AsNoTracking().Where(s => s.LeadId == id).OrderByDescending(s => s.CreatedAt)
            .Select(s => new LeadSubmission(s.Id, s.ClientId, s.MagnetId, s.CreatedAt, s.Fit + s.Intent, s.Grade, s.ResultScore, s.ResultLabel, s.Placement))
            .ToListAsync(ct);
        var unfinished = await db.Partials.AsNoTracking().Where(p => p.LeadId == id).OrderByDescending(p => p.ChangedAt).ToListAsync(ct);
        return Results.Json(new LeadDetails(LeadAnswer.Of(lead, owners, [.. (await Touches(db, [lead], ct))[id]]), submissions,
            [.. unfinished.Select(p => new LeadUnfinished(p.ClientId, p.MagnetId, p.FirstSeenAt, p.ChangedAt, p.Step, JsonElement.Parse(p.AnswersJson), p.Placement, p.GlobalPrivacyControl))]));
    }

    private static Task<Dictionary<Guid, Member>> Owners(AppDb db, List<Lead> leads, CancellationToken ct)
    {
        var ids = leads.Where(l => l.OwnerId != null).Select(l => l.OwnerId!.Value).Distinct().ToList();
        return db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
    }

    private static async Task<ILookup<Guid, Touch>> Touches(AppDb db, List<Lead> leads, CancellationToken ct)
    {
        var ids = leads.Select(l => l.Id).ToList();
        return (await db.Touches.Where(t => ids.Contains(t.LeadId)).ToListAsync(ct)).ToLookup(t => t.LeadId);
    }

    /// <summary>The place after which the next page starts, as an opaque text.</summary>
    private readonly record struct Cursor(DateTimeOffset Time, Guid Id)
    {
        public static string Of(Lead last) => Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.LastSubmissionAt.ToUnixTimeMilliseconds()}.{last.Id:N}")));

        public static bool TryRead(string? text, out Cursor? cursor)
        {
            cursor = null;
            if (string.IsNullOrEmpty(text)) return true;
            try
            {
                var parts = Encoding.ASCII.GetString(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(text)).Split('.');
                if (parts.Length != 2 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var time) || !Guid.TryParseExact(parts[1], "N", out var id)) return false;
                cursor = new(DateTimeOffset.FromUnixTimeMilliseconds(time), id);
                return true;
            }
            catch (Exception wrong) when (wrong is FormatException or ArgumentOutOfRangeException)
            {
                return false;
            }
        }
    }
}
