using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>Knows how to bring one kind of effect to its receiver. It decides nothing about retries: it says what happened.</summary>
public interface IDeliveryChannel
{
    DeliveryKind Kind { get; }

    /// <summary>One attempt. Cancelled when the program stops or the lease is lost.</summary>
    Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct);
}
