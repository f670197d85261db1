using System.Text;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>What a receiver says in its answer: at most 64 kB are read, the beginning is kept, as text without control characters.</summary>
public static class ResponseText
{
    public const int MostRead = 64 * 1024;
    private const int Kept = 1000;

    /// <summary>The status is the answer; a body that drips, breaks off or does not end changes nothing about it.</summary>
    public static async Task<string> Read(HttpContent content, CancellationToken ct)
    {
        var buffer = new byte[MostRead];
        var read = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(ct);
            while (read < MostRead && await stream.ReadAsync(buffer.AsMemory(read), ct) is > 0 and var more) read += more;
        }
        catch (Exception reason) when (reason is IOException or HttpRequestException or OperationCanceledException)
        {
            return Plain(buffer.AsSpan(0, read)) + " (the answer broke off)";
        }
        return Plain(buffer.AsSpan(0, read));
    }

    private static string Plain(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var kept = text.Length > Kept ? text[..Kept] : text;
        return string.Concat(kept.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value == '\n').Select(rune => rune.ToString())).Trim();
    }
}
