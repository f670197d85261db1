using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>What the prover has to know of the workspace: the destinations where somebody takes leads.</summary>
public sealed record RoutingFacts(IReadOnlySet<Destination> Staffed);
