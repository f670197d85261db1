using System.Globalization;
using System.Text;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Features.Shared.Attribution;
using LeadMagnets.Web.Features.Shared.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary><c>GET /leads/export.csv</c>: the leads that the list shows, all pages of them, written row by row as they are read.</summary>
internal static class Export
{
    private static readonly string[] Head =
        ["Name", "E-mail", "Company", "Phone", "Country", "Grade", "Score", "Fit", "Intent", "Destination", "Owner", "Status", "Magnet", "Submissions", "First seen (UTC)", "Last seen (UTC)",
            "Placement", "First source", "First medium", "First campaign", "First referrer", "First landing page",
            "Last source", "Last medium", "Last campaign", "Last referrer", "Last landing page", "Self-reported source", "Unfinished", "Unfinished answers"];

    public static async Task Write([AsParameters] Filter query, HttpContext context, AppDb db, CurrentMember me, TimeProvider clock)
    {
        var ct = context.RequestAborted;
        var owners = await db.Members.ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var magnets = await db.Magnets.ToDictionaryAsync(m => m.Id, m => m.Title, ct);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"leads-{clock.GetUtcNow():yyyy-MM-dd}.csv\"";
        // The byte order mark tells spreadsheets that this is UTF-8.
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16 * 1024);
        await writer.WriteAsync(SafeCsv.Row(Head));
        var filter = query.AsLeadFilter();
        var definitions = await new UnfinishedInWords(db).Definitions(ct);
        var rows = db.Own<Lead>().Matching(db, filter, me.Id).InOrder(filter).Select(l => new
        {
            Lead = l,
            First = db.Touches.Where(t => t.LeadId == l.Id && t.Kind != TouchKind.Last).OrderBy(t => t.At).ThenBy(t => t.Id).FirstOrDefault(),
            Last = db.Touches.Where(t => t.LeadId == l.Id && t.Kind != TouchKind.First).OrderByDescending(t => t.At).ThenByDescending(t => t.Id).FirstOrDefault(),
            SelfReported = db.Touches.Where(t => t.LeadId == l.Id && t.SelfReported != null).OrderByDescending(t => t.At).ThenByDescending(t => t.Id).Select(t => t.SelfReported).FirstOrDefault(),
            Unfinished = db.Partials.Where(p => p.LeadId == l.Id).OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id).FirstOrDefault(),
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
            await writer.WriteAsync(SafeCsv.Row([.. Cells(row.Lead, owners, magnets), row.Last?.Placement, .. Came(row.First), .. Came(row.Last), row.SelfReported, .. UnfinishedInWords.Cells(row.Unfinished, definitions)]));
    }

    private static IEnumerable<string?> Cells(Lead l, Dictionary<Guid, string> owners, Dictionary<Guid, string> magnets) =>
    [
        l.Name, l.Email, l.Company, l.Phone, l.Country, l.Grade, Number(l.Score), Number(l.Fit), Number(l.Intent), Words.For(l.Destination),
        l.OwnerId is { } owner ? owners.GetValueOrDefault(owner) : null, Words.For(l.Status).Text, magnets.GetValueOrDefault(l.LastMagnetId),
        Number(l.SubmissionCount), Time(l.CreatedAt), Time(l.LastSubmissionAt),
    ];

    private static string?[] Came(Touch? touch) => [touch is null ? null : TouchPair.Source(touch), touch?.UtmMedium, touch?.UtmCampaign, touch?.Referrer, touch?.LandingPage];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The list's query string, as a minimal endpoint reads it.</summary>
    internal sealed record Filter(
        [FromQuery] string? Q, [FromQuery] string? Grade, [FromQuery] LeadStatus? Status, [FromQuery] Domain.Definitions.Destination? Destination,
        [FromQuery] string? Owner, [FromQuery] Guid? Magnet, [FromQuery] string? Placement, [FromQuery] string? Source, [FromQuery] string? SelfReported, [FromQuery] bool? Unfinished, [FromQuery] bool? Test, [FromQuery] LeadSort? Sort, [FromQuery] bool? Up)
    {
        public LeadFilter AsLeadFilter() => new()
        {
            Q = Q, Grade = Grade, Status = Status, Destination = Destination, Owner = Owner, Magnet = Magnet, Placement = Placement, Source = Source,
            SelfReported = SelfReported, Unfinished = Unfinished ?? false, Test = Test ?? false, Sort = Sort ?? LeadSort.Newest, Up = Up ?? false,
        };
    }
}
