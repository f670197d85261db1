namespace LeadMagnets.Web.Infrastructure.Idempotency;

/// <summary>Lets calls with the same key run one after the other. A lane is forgotten when nobody stands in it.</summary>
internal sealed class CallsUnderWay
{
    private readonly Dictionary<(Guid, string), Lane> lanes = [];

    public async Task<IDisposable> Turn(Guid workspace, string key, CancellationToken ct)
    {
        var lane = Enter((workspace, key));
        try
        {
            await lane.Gate.WaitAsync(ct);
        }
        catch
        {
            Leave((workspace, key), lane);
            throw;
        }
        return new Done(this, (workspace, key), lane);
    }

    private Lane Enter((Guid, string) at)
    {
        lock (lanes)
        {
            if (!lanes.TryGetValue(at, out var lane)) lanes[at] = lane = new();
            lane.Waiting++;
            return lane;
        }
    }

    private void Leave((Guid, string) at, Lane lane)
    {
        lock (lanes)
        {
            if (--lane.Waiting > 0) return;
            lanes.Remove(at);
            lane.Gate.Dispose();
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Gate { get; } = new(1);
        public int Waiting { get; set; }
    }

    private sealed class Done(CallsUnderWay calls, (Guid, string) at, Lane lane) : IDisposable
    {
        public void Dispose()
        {
            lane.Gate.Release();
            calls.Leave(at, lane);
        }
    }
}
