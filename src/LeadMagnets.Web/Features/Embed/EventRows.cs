using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Events;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>The rows of what a player told. Only names that the published definition holds are written down: nothing that a visitor typed can get in.</summary>
public static class EventRows
{
    /// <summary>The lead form, as events name it.</summary>
    private const string LeadForm = "lead";

    public static IReadOnlyList<Event> Of(IReadOnlyList<EventRequest> told, Session session, PublishedMagnet magnet, PublishedVersion? version, DateTimeOffset now)
    {
        var steps = version?.Definition.Definition.Steps.Select(step => step.Id).Append(LeadForm).ToHashSet(StringComparer.Ordinal) ?? [];
        // A millisecond apart, so that those of one batch keep their order.
        return [.. told.Where(e => IsKnown(e, steps)).Select((e, at) => Row(e, session, magnet, version?.Number ?? session.Version, now.AddMilliseconds(at)))];
    }

    private static bool IsKnown(EventRequest told, HashSet<string> steps) =>
        told.Step is { } step ? steps.Contains(step) : told.Kind is not EventKind.Step;

    private static Event Row(EventRequest told, Session session, PublishedMagnet magnet, int version, DateTimeOffset now)
    {
        var kind = JsonNamingPolicy.KebabCaseLower.ConvertName(told.Kind.ToString());
        var step = told.Kind is EventKind.Step or EventKind.Back or EventKind.Error ? told.Step : null;
        return new()
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = magnet.WorkspaceId,
            MagnetId = magnet.MagnetId,
            VersionNumber = version,
            Session = session.Id,
            Kind = kind,
            Step = step,
            Placement = PlacementKey.Of(told.Placement),
            Once = EventKinds.Once(kind, step),
            IsTest = session.IsTest,
            At = now,
        };
    }
}
