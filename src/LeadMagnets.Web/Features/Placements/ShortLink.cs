using System.Security.Cryptography;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Events;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>
/// <c>/p/{code}</c>: counts a click and leads to the hosted page, with the placement and its campaign as parameters. It leads nowhere else,
/// whatever it is asked.
/// </summary>
public static class ShortLink
{
    public static async Task<IResult> Follow(string code, HttpContext http, AppDb db, LinkPressure pressure, EventLog events, TimeProvider clock, CancellationToken ct)
    {
        if (pressure.IsTooMuch(http.Connection.RemoteIpAddress)) return Problems.Later(http, TimeSpan.FromMinutes(1), "Too many links were followed from this network. Try again in a minute.");
        if (LinkCode.Read(code) is not { } read) return Results.NotFound();
        var found = await db.As(WriteScope.System).Placements.AsNoTracking().Where(p => p.Code == read)
            .Join(db.Magnets.Live(), p => p.MagnetId, magnet => magnet.Id, (p, magnet) => new
            {
                Placement = p,
                magnet.Key,
                Version = db.MagnetVersions.Where(v => v.Id == magnet.CurrentVersionId).Select(v => v.Number).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct);
        if (found is null) return Results.NotFound();
        if (IsVisit(http.Request)) await events.Write(found.Placement.WorkspaceId, [Click(found.Placement, found.Version, clock.GetUtcNow())], ct);
        // The next visit counts too, and its parameters may be others.
        http.Response.Headers.CacheControl = "no-store";
        return Results.Redirect($"/m/{found.Key}{Parameters(found.Placement, http.Request.Query)}");
    }

    /// <summary>A program that only looks where the link leads, or a browser that fetches ahead, is no visit.</summary>
    private static bool IsVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Purpose"] != "prefetch";

    private static Event Click(Placement placement, int version, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        WorkspaceId = placement.WorkspaceId,
        MagnetId = placement.MagnetId,
        VersionNumber = version,
        Session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)),
        Kind = EventKinds.Click,
        Once = EventKinds.Once(EventKinds.Click, null),
        Placement = placement.Key,
        At = now,
    };

    /// <summary>What an ad network or a newsletter adds to the link goes on with it and wins; anything else is left behind.</summary>
    private static QueryString Parameters(Placement placement, IQueryCollection asked)
    {
        var preset = new Utm(placement.UtmSource, placement.UtmMedium, placement.UtmCampaign, placement.UtmTerm, placement.UtmContent).Named().ToDictionary();
        foreach (var name in Utm.Names)
            if (PlainText.Of(asked[name], Utm.Longest) is { } told) preset[name] = told;
        var clicks = ClickIds.Of(asked.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())));
        return QueryString.Create([new("placement", placement.Key), .. preset.Select(Parameter), .. clicks.Select(Parameter)]);

        static KeyValuePair<string, string?> Parameter(KeyValuePair<string, string> pair) => new(pair.Key, pair.Value);
    }
}
