using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Events;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Counts what players do. Events are never personal, and never in the way: an event that cannot be read or stored, or that is one
/// of far too many from its network, is dropped, and the visitor still gets a session.
/// </summary>
public static class PostEvent
{
    public static async Task<IResult> Handle(
        string key, HttpContext http, PublishedMagnets magnets, Sessions sessions, TestLinks tests, EventLog log, AddressPressure pressure, OwnMachine machine, TimeProvider clock, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet) return GetDefinition.NotOffered();
        var (told, events) = await EventBody.Read(http.Request, ct);
        var session = sessions.Read(told, magnet.MagnetId);
        if (session is null && magnet.CurrentVersion is null) return GetDefinition.NotOffered();

        var token = session is null
            ? sessions.Start(magnet.MagnetId, magnet.CurrentVersion!.Value, tests.Opens(http.Request.Query["test"], magnet.MagnetId))
            : told!;
        session ??= sessions.Read(token, magnet.MagnetId)!;
        if (events.Count > 0 && (machine.IsCalling(http) || !pressure.TellsTooMuch(http.Connection.RemoteIpAddress, magnet.MagnetId, events.Count)))
        {
            // The run may be on a later version than its session was begun on.
            var version = await magnets.Version(magnet, events[^1].Version, ct) ?? await magnets.Version(magnet, session.Version, ct);
            await log.Write(magnet.WorkspaceId, EventRows.Of(events, session, magnet, version, clock.GetUtcNow()), ct);
        }
        return Results.Json(new EventResponse(token), DefinitionJson.Options);
    }
}
