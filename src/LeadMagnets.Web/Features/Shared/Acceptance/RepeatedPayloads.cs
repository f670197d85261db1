namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// Notices when the same person with the same answers comes under new ids again and again, within a window of ten minutes. Once or twice is
/// somebody who takes a magnet anew.
/// </summary>
public sealed class RepeatedPayloads(TimeProvider clock)
{
    private const int Usual = 3;
    private const int Most = 50_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(Guid Magnet, string Fingerprint), HashSet<string>> seen = [];
    private long window;

    /// <param name="magnet">The same answers to another magnet are something else.</param>
    /// <param name="fingerprint">What the request says.</param>
    /// <param name="clientId">A repeated call of the same submission is none of these.</param>
    public bool Note(Guid magnet, string fingerprint, string clientId)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow().ToUnixTimeSeconds() / 600;
            if (now != window || seen.Count >= Most) seen.Clear();
            window = now;
            var key = (magnet, fingerprint);
            if (!seen.TryGetValue(key, out var ids)) seen[key] = ids = new(StringComparer.Ordinal);
            if (ids.Count <= Usual) ids.Add(clientId);
            return ids.Count > Usual;
        }
    }
}
