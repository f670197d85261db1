using System.Net.Sockets;
using System.Text;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>Asks a mail server whether it speaks TLS; SmtpClient itself can only insist on it or do without.</summary>
internal static class SmtpGreeting
{
    public static async Task<bool> OffersTls(string host, int port, CancellationToken ct)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(host, port, ct);
        await using var stream = socket.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await Reply(reader, ct);
        await stream.WriteAsync("EHLO localhost\r\n"u8.ToArray(), ct);
        var offers = await Reply(reader, ct);
        await stream.WriteAsync("QUIT\r\n"u8.ToArray(), ct);
        return offers.Any(line => line.AsSpan(4).Trim().Equals("STARTTLS", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The lines of one reply: all but the last have a dash behind the code (RFC 5321 4.2.1).</summary>
    private static async Task<List<string>> Reply(StreamReader reader, CancellationToken ct)
    {
        var lines = new List<string>();
        while (lines.Count < 100 && await reader.ReadLineAsync(ct) is { Length: >= 4 } line)
        {
            lines.Add(line);
            if (line[3] == ' ') break;
        }
        return lines;
    }
}
