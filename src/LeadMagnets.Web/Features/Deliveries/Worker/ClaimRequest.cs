namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>What a worker asks for.</summary>
/// <param name="Bulkhead">Whose kinds.</param>
/// <param name="Owner">Name of the lease: new for every claim, so that an old worker can never pass for a new one.</param>
/// <param name="Most">Free hands.</param>
/// <param name="Closed">Destinations that can take nothing.</param>
/// <param name="Free">Free places of a destination.</param>
public sealed record ClaimRequest(Bulkhead Bulkhead, string Owner, int Most, IReadOnlyList<string> Closed, Func<string, int> Free);
