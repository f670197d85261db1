using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Counts what players do. Events are never personal, and never in the way: an event that cannot be read or stored is dropped, and the
/// visitor still gets a session.
/// </summary>
public static class PostEvent
{
    public static async Task<IResult> Handle(
        string key, HttpContext http, PublishedMagnets magnets, Sessions sessions, TestLinks tests, IWriter writer, TimeProvider clock, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var batch = await EventBody.Read(http.Request, ct);
        var session = sessions.Read(batch.Session, magnet.MagnetId);
        if (session is null && magnet.CurrentVersion is null) return GetDefinition.NotOffered();

        var token = session is null
            ? sessions.Start(magnet.MagnetId, magnet.CurrentVersion!.Value, tests.Opens(http.Request.Query["test"], magnet.MagnetId))
            : batch.Session!;
        session ??= sessions.Read(token, magnet.MagnetId)!;
        if (batch.Events.Count > 0) await Store(batch.Events, session, magnet, writer, clock.GetUtcNow(), ct);
        return Results.Json(new EventResponse(token), DefinitionJson.Options);
    }

    private static async Task Store(
        IReadOnlyList<EventRequest> events, Session session, PublishedMagnet magnet, IWriter writer, DateTimeOffset now, CancellationToken ct)
    {
        // A millisecond apart, so that those of one batch keep their order.
        var rows = events.Select((e, index) => Row(e, session, magnet, now.AddMilliseconds(index))).ToList();
        try
        {
            await writer.Write(WriteScope.Of(magnet.WorkspaceId), async (db, stop) =>
            {
                db.Events.AddRange(rows);
                return await db.SaveChangesAsync(stop);
            }, ct);
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            // Answers go first: an event may be dropped, a submission may not.
        }
    }

    private static Event Row(EventRequest request, Session session, PublishedMagnet magnet, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        WorkspaceId = magnet.WorkspaceId,
        MagnetId = magnet.MagnetId,
        VersionNumber = session.Version,
        Session = session.Id,
        Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(request.Kind.ToString()),
        Step = request.Step is { Length: <= 100 } step && !step.Any(char.IsControl) ? step : null,
        IsTest = session.IsTest,
        At = at,
    };
}
