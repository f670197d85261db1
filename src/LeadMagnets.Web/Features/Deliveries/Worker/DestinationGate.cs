namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// How many deliveries a destination may have in hand: four; none while its circuit is open. Five troubles in a row open the circuit, and
/// then one delivery a minute tries whether the receiver is back (trust.md 4.3). Kept in memory: a restart begins with trust.
/// </summary>
public sealed class DestinationGate(TimeProvider clock)
{
    public const int Places = 4;
    public const int TroublesToOpen = 5;
    public static readonly TimeSpan Probe = TimeSpan.FromSeconds(60);

    private readonly Lock guard = new();
    private readonly Dictionary<string, State> states = [];

    public int Free(string destination)
    {
        lock (guard) return states.TryGetValue(destination, out var state) ? Free(state) : Places;
    }

    /// <summary>Destinations that can take nothing now.</summary>
    public IReadOnlyList<string> Closed()
    {
        lock (guard) return [.. states.Where(s => Free(s.Value) <= 0).Select(s => s.Key)];
    }

    /// <summary>Until the next circuit lets a probe through; null when none is open.</summary>
    public TimeSpan? UntilProbe()
    {
        lock (guard)
        {
            var waits = states.Values.Where(s => s.OpenedAt is not null && s.Busy == 0).Select(UntilProbe).Where(wait => wait > TimeSpan.Zero).ToList();
            return waits.Count == 0 ? null : waits.Min();
        }
    }

    public void Enter(string destination)
    {
        lock (guard)
        {
            if (!states.TryGetValue(destination, out var state)) states[destination] = state = new();
            state.Busy++;
        }
    }

    /// <param name="destination">Which one.</param>
    /// <param name="trouble">True: the receiver is in trouble; false: it answered; null: nothing was learned.</param>
    public void Leave(string destination, bool? trouble)
    {
        lock (guard)
        {
            var state = states[destination];
            state.Busy--;
            if (trouble is { } known) state.Troubles = known ? state.Troubles + 1 : 0;
            if (trouble is not null) state.OpenedAt = state.Troubles >= TroublesToOpen ? clock.GetTimestamp() : null;
            if (state is { Busy: 0, Troubles: 0 }) states.Remove(destination);
        }
    }

    private int Free(State state) => state.OpenedAt is null ? Places - state.Busy
        : state.Busy == 0 && UntilProbe(state) <= TimeSpan.Zero ? 1
        : 0;

    private TimeSpan UntilProbe(State state) => Probe - clock.GetElapsedTime(state.OpenedAt!.Value);

    private sealed class State
    {
        public int Busy { get; set; }
        public int Troubles { get; set; }
        public long? OpenedAt { get; set; }
    }
}
