using System.Diagnostics;

namespace LeadMagnets.Web.Infrastructure.Failpoints;

/// <summary>
/// Named places between two steps at which a test kills the process, as a pulled plug would: <c>LEADMAGNETS_FAILPOINT=name</c> at the first
/// passage, <c>name:3</c> at the third. Without the variable a passage costs one comparison. This list is all there are.
/// </summary>
public static class Failpoint
{
    public const string Variable = "LEADMAGNETS_FAILPOINT";

    /// <summary>The submission is computed, nothing is written.</summary>
    public const string SubmissionComputed = "submission.computed";
    /// <summary>All rows are in the transaction, which is not committed.</summary>
    public const string SubmissionWritten = "submission.written";
    /// <summary>The writer's group is complete, all its savepoints are released, nothing is committed.</summary>
    public const string WriterCommitting = "writer.committing";
    /// <summary>The writer's group is committed, nobody is told yet.</summary>
    public const string WriterCommitted = "writer.committed";
    /// <summary>Committed; the workers are not yet woken.</summary>
    public const string SubmissionCommitted = "submission.committed";
    /// <summary>The workers are woken; the visitor has no answer yet.</summary>
    public const string SubmissionWoken = "submission.woken";
    /// <summary>A visit that was not finished has become a lead, in the transaction, which is not committed.</summary>
    public const string PartialTurned = "partial.turned";
    /// <summary>The same, committed; the workers are not yet woken.</summary>
    public const string PartialCommitted = "partial.committed";
    /// <summary>The lease is in the transaction, which is not committed.</summary>
    public const string DeliveryClaiming = "delivery.claiming";
    /// <summary>The lease is committed, nothing was done.</summary>
    public const string DeliveryClaimed = "delivery.claimed";
    /// <summary>Webhook: composed and signed, the connection is not open yet.</summary>
    public const string DeliverySigned = "delivery.signed";
    /// <summary>Mail: composed, the row does not say <c>Sending</c> yet.</summary>
    public const string DeliveryComposed = "delivery.composed";
    /// <summary>Mail: the row says <c>Sending</c>, the conversation did not begin.</summary>
    public const string DeliverySending = "delivery.sending";
    /// <summary>The receiver has it; the row does not know.</summary>
    public const string DeliverySent = "delivery.sent";
    /// <summary>The completion is in the transaction, which is not committed.</summary>
    public const string DeliveryCompleting = "delivery.completing";
    /// <summary>The completion is committed.</summary>
    public const string DeliveryCompleted = "delivery.completed";
    /// <summary>After a start: what an earlier process left behind is judged and in the transaction, which is not committed.</summary>
    public const string RecoveryWritten = "recovery.written";

    public static IReadOnlyList<string> All { get; } =
    [
        SubmissionComputed, SubmissionWritten, WriterCommitting, WriterCommitted, SubmissionCommitted, SubmissionWoken,
        PartialTurned, PartialCommitted,
        DeliveryClaiming, DeliveryClaimed, DeliverySigned, DeliveryComposed, DeliverySending, DeliverySent, DeliveryCompleting, DeliveryCompleted,
        RecoveryWritten,
    ];

    private static readonly string? Armed;
    private static int left;

    static Failpoint()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } wanted) return;
        var parts = wanted.Split(':');
        if (!All.Contains(parts[0])) throw new InvalidOperationException($"{Variable} names '{parts[0]}'. Known: {string.Join(", ", All)}.");
        Armed = parts[0];
        left = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
    }

    /// <summary>Kills the process when this is the armed place and it was passed often enough.</summary>
    public static void Pass(string name)
    {
        if (Armed is null || Armed != name || Interlocked.Decrement(ref left) != 0) return;
        using var self = Process.GetCurrentProcess();
        self.Kill(); // SIGKILL: no handler, no flush, no farewell.
        using var never = new ManualResetEventSlim();
        never.Wait();
    }
}
