using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>
/// Reports of the prover by what they are about: the same draft with the same people is proved once, however often a page asks. Few are proved
/// at once, so that visitors are served all the while, and a proof stops when nobody waits for it any more.
/// </summary>
public sealed class ProofStore : IDisposable
{
    private const int Kept = 64;
    private const int AtOnce = 2;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Proof> proofs = [];
    private readonly Queue<string> order = new();
    private readonly SemaphoreSlim room = new(AtOnce);

    public async Task<ProofReport> Of(string draft, Definition definition, RoutingFacts routing, CancellationToken ct)
    {
        var key = KeyOf(draft, routing);
        var proof = Join(key, definition, routing);
        try
        {
            return await proof.Report.WaitAsync(ct);
        }
        finally
        {
            Leave(key, proof);
        }
    }

    public void Dispose() => room.Dispose();

    private Proof Join(string key, Definition definition, RoutingFacts routing)
    {
        lock (gate)
        {
            if (!proofs.TryGetValue(key, out var proof))
            {
                var stop = new CancellationTokenSource();
                proofs[key] = proof = new(Prove(definition, routing, stop.Token), stop);
                order.Enqueue(key);
                while (order.Count > Kept) proofs.Remove(order.Dequeue());
            }
            proof.Waiting++;
            return proof;
        }
    }

    /// <summary>What failed or was stopped is proved anew for whoever asks next.</summary>
    private void Leave(string key, Proof proof)
    {
        lock (gate)
        {
            if (--proof.Waiting > 0 || proof.Report.IsCompletedSuccessfully) return;
            if (proofs.GetValueOrDefault(key) == proof) proofs.Remove(key);
        }
        proof.Stop.Cancel();
    }

    private async Task<ProofReport> Prove(Definition definition, RoutingFacts routing, CancellationToken stop)
    {
        await room.WaitAsync(stop);
        try
        {
            return await Task.Run(() => Prover.RunWhileWanted(definition, routing, stop), stop);
        }
        finally
        {
            room.Release();
        }
    }

    private static string KeyOf(string draft, RoutingFacts routing) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(draft))) + string.Concat(routing.Staffed.Order().Select(destination => $" {destination}"));

    private sealed class Proof(Task<ProofReport> report, CancellationTokenSource stop)
    {
        public Task<ProofReport> Report => report;

        public CancellationTokenSource Stop => stop;

        public int Waiting { get; set; }
    }
}
