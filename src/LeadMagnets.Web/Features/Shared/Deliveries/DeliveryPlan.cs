using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// Which effects a submission owes to the outside: the rows that its transaction inserts, unique per (submission, destination, kind).
/// Pure, so that an operation may run it again. After the commit call <see cref="IDeliverySignal.Wake"/>.
/// </summary>
public static class DeliveryPlan
{
    public const string Visitor = "visitor";

    /// <summary>A finished run, with its lead where it is known already.</summary>
    public static IReadOnlyList<Delivery> ForSubmission(SubmissionFacts facts, DateTimeOffset now) =>
        facts.Submission.IsTest ? [] : [.. Webhooks(facts, WebhookEvents.SubmissionCompleted, now), .. OfTheLead(facts, now)];

    /// <summary>The lead that follows its submission by a call of its own; the submission was told about before.</summary>
    public static IReadOnlyList<Delivery> ForLateLead(SubmissionFacts facts, DateTimeOffset now) =>
        facts.Submission.IsTest ? [] : [.. OfTheLead(facts, now)];

    /// <summary>Whoever wants to hear of visits that were not finished; nobody gets mail of them.</summary>
    public static IReadOnlyList<Delivery> ForUnfinished(Partial partial, Lead lead, IEnumerable<WebhookEndpoint> endpoints, string payload, DateTimeOffset now) =>
        partial.IsTest ? [] : [.. from endpoint in endpoints
                                  where endpoint.Active && (endpoint.EventTypes.Count == 0 || endpoint.EventTypes.Contains(WebhookEvents.SubmissionPartial))
                                  select new Delivery
                                  {
                                      Id = Guid.CreateVersion7(now), WorkspaceId = partial.WorkspaceId, LeadId = lead.Id, Kind = DeliveryKind.Webhook,
                                      Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.SubmissionPartial), Label = WebhookDestination.Label(endpoint.Url),
                                      EventType = WebhookEvents.SubmissionPartial, Payload = payload, NextAt = now, CreatedAt = now,
                                  }];

    private static IEnumerable<Delivery> OfTheLead(SubmissionFacts facts, DateTimeOffset now)
    {
        if (facts.Lead is not { } lead) return [];
        var told = Webhooks(facts, facts.LeadIsNew ? WebhookEvents.LeadCreated : WebhookEvents.LeadUpdated, now);
        return [.. ReportMail(facts, lead, now), .. OwnerMail(facts, now), .. told];
    }

    private static IEnumerable<Delivery> ReportMail(SubmissionFacts facts, Lead lead, DateTimeOffset now)
    {
        if (!facts.ReportConsent || lead.Email.Length == 0) yield break;
        yield return Row(facts, DeliveryKind.ReportMail, Visitor, lead.Email, now, payload: facts.AddressKey);
    }

    /// <summary>Sales and SDRs are told at once; nobody is disturbed for a lead that is only nurtured.</summary>
    private static IEnumerable<Delivery> OwnerMail(SubmissionFacts facts, DateTimeOffset now)
    {
        if (facts.Route is not { Destination: Destination.Sales or Destination.Sdr } || facts.Owner is not { } owner) yield break;
        yield return Row(facts, DeliveryKind.OwnerMail, owner.Id.ToString(), owner.Email, now);
    }

    private static IEnumerable<Delivery> Webhooks(SubmissionFacts facts, string type, DateTimeOffset now) =>
        from endpoint in facts.Endpoints
        where endpoint.Active && (endpoint.EventTypes.Count == 0 || endpoint.EventTypes.Contains(type))
        select Row(facts, DeliveryKind.Webhook, WebhookDestination.Of(endpoint.Id, type), WebhookDestination.Label(endpoint.Url), now,
            WebhookPayload.Of(type, facts, now), type);

    private static Delivery Row(
        SubmissionFacts facts, DeliveryKind kind, string destination, string label, DateTimeOffset now,
        string? payload = null, string? eventType = null) => new()
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = facts.Submission.WorkspaceId,
            SubmissionId = facts.Submission.Id,
            LeadId = facts.Lead?.Id,
            Kind = kind,
            Destination = destination,
            Label = label,
            EventType = eventType,
            Payload = payload,
            NextAt = now,
            CreatedAt = now,
        };
}
