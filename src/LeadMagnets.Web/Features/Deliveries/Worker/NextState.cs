using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>Where a delivery stands after an attempt.</summary>
/// <param name="Status">Done, Retry, Parked or Dead.</param>
/// <param name="Attempt">Attempts that count.</param>
/// <param name="NextAt">When it is tried again.</param>
/// <param name="Reason">One word where it did not end well.</param>
public sealed record NextState(DeliveryStatus Status, int Attempt, DateTimeOffset NextAt, string? Reason)
{
    public static NextState After(Delivery row, AttemptResult result, double roll, DateTimeOffset now) => result.Verdict switch
    {
        AttemptVerdict.Done => new(DeliveryStatus.Done, row.Attempt, row.NextAt, null),
        AttemptVerdict.Retry when result.HeldBack is { } wait => new(DeliveryStatus.Retry, row.Attempt - 1, now + wait, result.Reason),
        AttemptVerdict.Retry when WaitAfter(row, result, roll) is { } wait => new(DeliveryStatus.Retry, row.Attempt, now + wait, result.Reason ?? ByHand(row)),
        AttemptVerdict.Retry => new(DeliveryStatus.Dead, row.Attempt, row.NextAt, "exhausted"),
        AttemptVerdict.Parked => new(DeliveryStatus.Parked, row.Attempt, row.NextAt, result.Reason ?? "refused"),
        AttemptVerdict.Failed => new(DeliveryStatus.Dead, row.Attempt, row.NextAt, result.Reason ?? "failed"),
        AttemptVerdict.DisableEndpoint => new(DeliveryStatus.Dead, row.Attempt, row.NextAt, "gone"),
        _ => throw new System.Diagnostics.UnreachableException(result.Verdict.ToString()),
    };

    /// <summary>What a person sent on its way stays so until it ends.</summary>
    private static string? ByHand(Delivery row) => row.Reason == DeliveryReplay.ByHand ? row.Reason : null;

    private static TimeSpan? WaitAfter(Delivery row, AttemptResult result, double roll) =>
        row.Kind is DeliveryKind.ReportMail or DeliveryKind.OwnerMail or DeliveryKind.ContinueMail
            ? MailSchedule.WaitAfter(row.Attempt, roll)
            : RetrySchedule.WaitAfter(row.Attempt, roll, result.RetryAfter);
}
