namespace LeadMagnets.Web.Tests.Support;

/// <summary>
/// Time that stands until a test moves it; timers and delays made with it fire while it is moved. It starts in the future, because
/// the cookie jar of HttpClient drops cookies by the real clock.
/// </summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2031, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = Start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    // Durations are real ones plus what the test skipped.
    public override long GetTimestamp() => base.GetTimestamp() + (long)((GetUtcNow() - Start).TotalSeconds * TimestampFrequency);

    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (NextDue(end) is { } timer) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on to the next timer that is due; where there is none, to the end, and at once: a timer made in between would be due in the past.</summary>
    private Timer? NextDue(DateTimeOffset end)
    {
        lock (gate)
        {
            var next = timers.Where(t => t.Due <= end).MinBy(t => t.Due);
            if (next is null) now = end;
            else if (next.Due > now) now = next.Due.Value;
            return next;
        }
    }

    private sealed class Timer(TestClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (clock.gate)
            {
                period = newPeriod;
                Due = dueTime < TimeSpan.Zero ? null : clock.now + dueTime;
                if (!clock.timers.Contains(this)) clock.timers.Add(this);
            }
            if (dueTime == TimeSpan.Zero) Fire();
            return true;
        }

        public void Fire()
        {
            lock (clock.gate) Due = period > TimeSpan.Zero ? clock.now + period : null;
            callback(state);
        }

        public void Dispose()
        {
            lock (clock.gate) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
