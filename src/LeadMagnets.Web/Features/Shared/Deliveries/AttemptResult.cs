using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>What one attempt came to.</summary>
public sealed record AttemptResult
{
    /// <summary>Reason of what a cap on mail holds back: it was not tried.</summary>
    public const string Cap = "cap";

    public required AttemptVerdict Verdict { get; init; }
    /// <summary>The receiver's status code, where there was one.</summary>
    public int? StatusCode { get; init; }
    /// <summary>For people: what the receiver said or why it was not reached. Never an address's secret part, never a token.</summary>
    public string? Detail { get; init; }
    /// <summary>One word for lists where it did not end well: <c>cap</c>, <c>refused</c>, <c>blocked</c>.</summary>
    public string? Reason { get; init; }
    /// <summary>How long the receiver asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }
    /// <summary>Held back before anything was tried: waits this long, and the attempt does not count.</summary>
    public TimeSpan? HeldBack { get; init; }
    /// <summary>The receiver as such is in trouble: counts for its circuit. A refusal of this one effect does not.</summary>
    public bool ReceiverTrouble { get; init; }
    /// <summary>Rows that belong to the effect, written with its completion and only then.</summary>
    public Func<AppDb, CancellationToken, Task>? Also { get; init; }

    public static AttemptResult Done(string detail, int? status = null, Func<AppDb, CancellationToken, Task>? also = null) =>
        new() { Verdict = AttemptVerdict.Done, Detail = detail, StatusCode = status, Also = also };

    public static AttemptResult Park(string reason, string detail, int? status = null) =>
        new() { Verdict = AttemptVerdict.Parked, Reason = reason, Detail = detail, StatusCode = status };

    public static AttemptResult Later(string detail, int? status = null, TimeSpan? retryAfter = null) =>
        new() { Verdict = AttemptVerdict.Retry, Detail = detail, StatusCode = status, RetryAfter = retryAfter, ReceiverTrouble = true };

    public static AttemptResult HoldBack(string reason, string detail, TimeSpan wait) =>
        new() { Verdict = AttemptVerdict.Retry, Reason = reason, Detail = detail, HeldBack = wait };
}
