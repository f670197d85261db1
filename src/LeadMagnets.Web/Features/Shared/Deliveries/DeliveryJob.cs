using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>A delivery in a worker's hands.</summary>
/// <param name="Row">The row as it was claimed; changing it changes nothing.</param>
/// <param name="Unknown">How many earlier attempts ended without anybody knowing whether the effect happened.</param>
/// <param name="BeginSending">
/// Writes <c>Sending</c>: from here on the effect may happen, and a crash leaves an attempt with outcome <c>unknown</c>. The check runs
/// in the same operation and may hold the delivery back by returning a result. Null: go on.
/// </param>
public sealed record DeliveryJob(Delivery Row, int Unknown, Func<Func<AppDb, CancellationToken, Task<AttemptResult?>>, CancellationToken, Task<AttemptResult?>> BeginSending);
