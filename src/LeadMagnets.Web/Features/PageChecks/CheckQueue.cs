using System.Threading.Channels;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>The checks that this process will do, in order. What it does not hold when the process ends is shown as failed.</summary>
public sealed class CheckQueue(CheckOptions options)
{
    private readonly Channel<Guid> waiting = Channel.CreateBounded<Guid>(options.Waiting);

    public bool IsFull => waiting.Reader.Count >= options.Waiting;

    /// <summary>False: too many wait already.</summary>
    public bool Add(Guid check) => waiting.Writer.TryWrite(check);

    public IAsyncEnumerable<Guid> All(CancellationToken ct) => waiting.Reader.ReadAllAsync(ct);
}
