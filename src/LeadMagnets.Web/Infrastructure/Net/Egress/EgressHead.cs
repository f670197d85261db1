using System.Text;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>The head of a request, and what of its body came along with it.</summary>
public sealed record EgressHead(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Rest)
{
    /// <summary>Headers that mean one connection, or the proxy itself (RFC 9110, 7.6.1).</summary>
    private static readonly HashSet<string> OfOneHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Proxy-Connection", "Proxy-Authorization", "Proxy-Authenticate", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Host", "Content-Length", "Expect",
    };

    private static ReadOnlySpan<byte> End => "\r\n\r\n"u8;

    public string? this[string header] => Headers.Where(h => h.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();

    /// <summary>What goes on to the website.</summary>
    public IEnumerable<KeyValuePair<string, string>> Onward => Headers.Where(h => !OfOneHop.Contains(h.Key));

    public static bool IsOfOneHop(string header) => OfOneHop.Contains(header);

    /// <summary>Reads up to the empty line; null: the browser hung up before it said anything.</summary>
    /// <exception cref="EgressRefusedException">Too long, cut off, or no head at all.</exception>
    public static async Task<EgressHead?> Read(Stream from, int longest, CancellationToken ct)
    {
        var buffer = new byte[longest];
        var length = 0;
        while (true)
        {
            var read = await from.ReadAsync(buffer.AsMemory(length), ct);
            if (read == 0) return length == 0 ? null : throw new EgressRefusedException(EgressReason.Malformed);
            var seen = Math.Max(0, length - End.Length + 1);
            length += read;
            var end = buffer.AsSpan(seen, length - seen).IndexOf(End);
            if (end >= 0) return Parse(buffer.AsSpan(0, seen + end), buffer[(seen + end + End.Length)..length]);
            if (length == longest) throw new EgressRefusedException(EgressReason.Malformed);
        }
    }

    private static EgressHead Parse(ReadOnlySpan<byte> head, byte[] rest)
    {
        if (head.ContainsAnyExcept(Allowed)) throw new EgressRefusedException(EgressReason.Malformed);
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        var first = lines[0].Split(' ');
        if (first is not [var method, var target, "HTTP/1.1" or "HTTP/1.0"] || !IsToken(method) || target.Length == 0) throw new EgressRefusedException(EgressReason.Malformed);
        var headers = lines.Skip(1).Select(Header).ToList();
        // Two lengths, or a length beside chunks, are how requests are smuggled.
        var lengths = headers.Count(h => h.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase));
        var chunked = headers.Any(h => h.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase));
        if (lengths > 1 || chunked) throw new EgressRefusedException(EgressReason.Malformed);
        return new(method, target, headers, rest);
    }

    private static KeyValuePair<string, string> Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !IsToken(line[..colon]) || line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal))
            throw new EgressRefusedException(EgressReason.Malformed);
        return new(line[..colon], line[(colon + 1)..].Trim(' ', '\t'));
    }

    private static bool IsToken(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));

    private static readonly System.Buffers.SearchValues<byte> Allowed = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 256).Where(b => b is 9 or 10 or 13 or (>= 32 and not 127)).Select(b => (byte)b)]);
}
