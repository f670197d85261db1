using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Infrastructure.Launch;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// Works off one bulkhead: claims what is due, as much as it has hands, and looks again when it is woken, when something ends, when the
/// next delivery is due, and in any case every five seconds.
/// </summary>
public sealed partial class DeliveryWorker(
    Bulkhead bulkhead, DeliveryLedger ledger, LeaseRecovery recovery, DeliveryQueue queue, DeliveryRun run, IDeliverySignal signal,
    WriterMeters writer, WorkerPulse pulse, IHostApplicationLifetime life, TimeProvider clock, ILogger<DeliveryWorker> log) : BackgroundService
{
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    /// <summary>A burst of submissions is one reason to look, not hundreds.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);
    /// <summary>Visitors wait for the writer, deliveries need not: while this many writes wait, the worker gives way for a while.</summary>
    private const int Crowd = 8;
    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly DestinationGate gate = new(clock);
    private readonly HashSet<Task> hands = [];
    private readonly CancellationTokenSource abort = new();
    private readonly string name = $"{bulkhead.Name}-{Environment.MachineName}-{Environment.ProcessId}";

    public override void Dispose()
    {
        abort.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!bulkhead.Kinds.All(run.Carries)) return;
        await life.Started(stoppingToken);
        var recovered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            // Asked for before looking: what is written while we look wakes us all the same.
            var woken = signal.Next();
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            var poll = Task.Delay(Poll, clock, pause.Token);
            var next = Poll;
            try
            {
                if (!recovered) await recovery.AtStart(bulkhead, stoppingToken);
                recovered = true;
                next = await Round(stoppingToken);
                pulse.Beat();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception reason)
            {
                Stumbled(log, bulkhead.Name, reason);
            }
            await Task.WhenAny([woken, poll, Task.Delay(next < Poll ? next : Poll, clock, pause.Token), .. hands]);
            hands.RemoveWhere(task => task.IsCompleted);
            await pause.CancelAsync();
            if (woken.IsCompleted) await Task.WhenAny(Task.Delay(Breath, TimeProvider.System, stoppingToken));
        }
        await Finish();
    }

    /// <summary>Claims and starts what is due; says how long there is nothing to do.</summary>
    private async Task<TimeSpan> Round(CancellationToken ct)
    {
        // Nobody has a hand free: whoever ends first looks again.
        var most = bulkhead.AtOnce - hands.Count;
        if (most <= 0 || (bulkhead != Bulkhead.Webhook && gate.Free(bulkhead.Name) <= 0)) return gate.UntilProbe() ?? Poll;

        var sight = await queue.Look(bulkhead, ct);
        if (sight.Abandoned)
        {
            await recovery.Expired(bulkhead, ct);
            sight = await queue.Look(bulkhead, ct);
        }
        if (!sight.IsDue) return sight.Until ?? Poll;

        await GiveWay(ct);
        var owner = $"{name}-{Guid.CreateVersion7(clock.GetUtcNow()):N}";
        var rows = await ledger.Claim(new(bulkhead, owner, most, gate.Closed(), gate.Free), ct);
        Failpoint.Pass(Failpoint.DeliveryClaimed);
        foreach (var row in rows) hands.Add(Carry(row));
        return rows.Count > 0 ? TimeSpan.Zero : gate.UntilProbe() ?? Poll;
    }

    private async Task GiveWay(CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; waited < Courtesy && writer.QueueDepth > Crowd; waited += Breath) await Task.Delay(Breath, TimeProvider.System, ct);
    }

    private Task Carry(Delivery row)
    {
        var destination = bulkhead.DestinationOf(row.Destination);
        gate.Enter(destination);
        return Task.Run(async () =>
        {
            AttemptResult? result = null;
            try
            {
                result = await run.Attempt(row, abort.Token);
            }
            catch (Exception reason)
            {
                // The lease runs out and the row is recovered; the worker goes on with the others.
                Stumbled(log, bulkhead.Name, reason);
            }
            finally
            {
                gate.Leave(destination, TroubleIn(result));
            }
            if (result is not null) Tried(log, row.Kind, row.Id, row.Attempt, result.Verdict, result.StatusCode);
        });
    }

    /// <summary>A receiver that refuses one delivery is well; about one that was not asked nothing is known.</summary>
    private static bool? TroubleIn(AttemptResult? result) => result switch
    {
        null => null,
        { ReceiverTrouble: true } => true,
        { Verdict: AttemptVerdict.Retry } => null,
        _ => false,
    };

    /// <summary>What is in hand gets a moment to end; the rest is given back.</summary>
    private async Task Finish()
    {
        await Task.WhenAny(Task.WhenAll(hands), Task.Delay(Farewell, TimeProvider.System));
        await abort.CancelAsync();
        await Task.WhenAll(hands);
    }

    [LoggerMessage(EventId = 300, EventName = "delivery-tried", Level = LogLevel.Information, Message = "{Kind} {Delivery}, attempt {Attempt}: {Verdict} {Status}")]
    private static partial void Tried(ILogger log, DeliveryKind kind, Guid delivery, int attempt, AttemptVerdict verdict, int? status);

    [LoggerMessage(EventId = 303, EventName = "delivery-worker-stumbled", Level = LogLevel.Warning, Message = "The {Bulkhead} worker met an error and goes on")]
    private static partial void Stumbled(ILogger log, string bulkhead, Exception reason);
}
