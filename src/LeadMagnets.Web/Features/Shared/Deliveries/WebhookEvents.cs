namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>The event types of webhooks (trust.md 1.1).</summary>
public static class WebhookEvents
{
    public const string SubmissionCompleted = "submission.completed";
    public const string SubmissionPartial = "submission.partial";
    public const string LeadCreated = "lead.created";
    public const string LeadUpdated = "lead.updated";
    public const string Test = "webhook.test";

    /// <summary>What an endpoint can choose from; the test call goes to every endpoint.</summary>
    public static IReadOnlyList<string> Choices { get; } = [SubmissionCompleted, SubmissionPartial, LeadCreated, LeadUpdated];
}
