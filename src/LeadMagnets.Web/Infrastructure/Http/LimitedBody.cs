namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>Reads what a stranger sends, and no further than a limit.</summary>
public static class LimitedBody
{
    private const int Chunk = 16 * 1024;

    /// <summary>All bytes; null when there are more than <paramref name="limit"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(Stream body, int limit, CancellationToken ct)
    {
        var kept = new MemoryStream();
        var chunk = new byte[Chunk];
        int read;
        while ((read = await body.ReadAsync(chunk, ct)) > 0)
        {
            if (kept.Length + read > limit) return null;
            kept.Write(chunk, 0, read);
        }
        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }
}
