using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>Kinds that share a worker. What floods or hangs one bulkhead leaves the others dry.</summary>
/// <param name="Name">For logs, and the destination of what goes to one place only.</param>
/// <param name="Kinds">What it carries.</param>
/// <param name="AtOnce">Deliveries in hand at the same time.</param>
public sealed record Bulkhead(string Name, IReadOnlyList<DeliveryKind> Kinds, int AtOnce)
{
    public static Bulkhead Mail { get; } = new("mail", DeliveryKinds.Mail, 4);
    public static Bulkhead Webhook { get; } = new("webhook", [DeliveryKind.Webhook], 32);
    public static Bulkhead Print { get; } = new("print", [DeliveryKind.ReportPrint], 2);

    /// <summary>What circuit and concurrency are counted by: a webhook's endpoint; mail and print have one server each.</summary>
    public string DestinationOf(string destination) => this == Webhook ? destination[..WebhookDestination.EndpointLength] : Name;
}
