using System.Collections.Concurrent;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>What the clients know, and nothing of what the server says it stored: the other side of the comparison.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, Acknowledged> acknowledged = new();
    private readonly ConcurrentQueue<string> surprises = new();
    private readonly Lock gate = new();
    private (int Count, TaskCompletionSource Reached) awaited = (0, new());
    private int refusals;

    public IReadOnlyDictionary<string, Acknowledged> All => acknowledged;

    /// <summary>Answers that no client should ever get: another status than 201 or 503, or another body than the first time.</summary>
    public IReadOnlyCollection<string> Surprises => surprises;

    /// <summary>Calls that met a dead or busy server and were made again.</summary>
    public int Refusals => refusals;

    public void Acknowledge(Call call, string body)
    {
        var known = acknowledged.GetOrAdd(call.SubmissionId, _ => new(call.Template, call.Email, body));
        lock (gate)
            if (acknowledged.Count >= awaited.Count) awaited.Reached.TrySetResult();
        if (known.Body != body) surprises.Enqueue($"{call.SubmissionId}: the second 201 has another body than the first");
        if (!body.Contains($"\"submissionId\":\"{call.SubmissionId}\"", StringComparison.Ordinal)) surprises.Enqueue($"{call.SubmissionId}: the 201 names another submission");
    }

    /// <summary>Ends when so many submissions are acknowledged.</summary>
    public Task Reached(int count)
    {
        lock (gate)
        {
            awaited = (count, new(TaskCreationOptions.RunContinuationsAsynchronously));
            if (acknowledged.Count >= count) awaited.Reached.TrySetResult();
            return awaited.Reached.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    public void Refuse() => Interlocked.Increment(ref refusals);

    public void Surprise(string what) => surprises.Enqueue(what);

    /// <param name="SubmissionId">The client's own id, the same in every try.</param>
    public sealed record Call(string SubmissionId, string Template, string Key, string Email, string Body);

    public sealed record Acknowledged(string Template, string Email, string Body);
}
