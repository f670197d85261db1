using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Reports of the prover by what they are about: the same draft with the same people is proved once, however often a page asks.</summary>
public sealed class ProofStore
{
    private const int Kept = 64;

    private readonly ConcurrentDictionary<string, Lazy<Task<ProofReport>>> reports = new();
    private readonly ConcurrentQueue<string> order = new();

    public async Task<ProofReport> Of(string draft, Definition definition, RoutingFacts routing, CancellationToken ct)
    {
        var key = KeyOf(draft, routing);
        var report = reports.GetOrAdd(key, _ =>
        {
            order.Enqueue(key);
            return new(() => Task.Run(() => Prover.Run(definition, routing), CancellationToken.None));
        });
        while (reports.Count > Kept && order.TryDequeue(out var oldest)) reports.TryRemove(oldest, out _);
        return await report.Value.WaitAsync(ct);
    }

    private static string KeyOf(string draft, RoutingFacts routing) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draft))) + string.Concat(routing.Staffed.Order().Select(destination => $" {destination}"));
}
