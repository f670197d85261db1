namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>Somebody else has the row now. Whoever meets this stops and changes nothing.</summary>
public sealed class LeaseLostException() : OperationCanceledException("The lease of this delivery was lost.");
