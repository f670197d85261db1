using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>A small SMTP server (RFC 5321) on a free port of loopback: real protocol, real sockets; it keeps what it accepts.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Channel<ReceivedMail> mails = Channel.CreateUnbounded<ReceivedMail>();
    private readonly CancellationTokenSource end = new();
    private readonly Task accepting;

    public MailServer()
    {
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>A reply of its own for a command line (such as <c>RCPT TO:…</c>), or null for the usual one.</summary>
    public Func<string, string?> Reply { get; set; } = _ => null;

    /// <summary>Offers STARTTLS with this certificate.</summary>
    public X509Certificate2? Certificate { get; init; }

    public async Task<ReceivedMail> Next() => await mails.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public bool TryNext(out ReceivedMail? mail) => mails.Reader.TryRead(out mail);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                _ = Task.Run(() => Converse(client));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task Converse(TcpClient client)
    {
        using var _ = client;
        try
        {
            await using var plain = client.GetStream();
            Stream stream = plain;
            var (reader, writer) = Talk(stream);
            var (from, to) = ("", new List<string>());
            await writer.WriteLineAsync("220 test ESMTP");
            while (await reader.ReadLineAsync(end.Token) is { } line)
            {
                if (Reply(line) is { } own)
                {
                    await writer.WriteLineAsync(own);
                    continue;
                }
                switch (line.Split(' ', ':')[0].ToUpperInvariant())
                {
                    case "EHLO":
                        await writer.WriteLineAsync("250-test");
                        if (Certificate is not null && stream == plain) await writer.WriteLineAsync("250-STARTTLS");
                        await writer.WriteLineAsync("250 8BITMIME");
                        break;
                    case "STARTTLS" when Certificate is not null:
                        await writer.WriteLineAsync("220 go ahead");
                        var secret = new SslStream(plain);
                        await secret.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, end.Token);
                        stream = secret;
                        (reader, writer) = Talk(stream);
                        break;
                    case "MAIL":
                        (from, to) = (line, []);
                        await writer.WriteLineAsync("250 ok");
                        break;
                    case "RCPT":
                        to.Add(line[(line.IndexOf('<') + 1)..line.IndexOf('>')]);
                        await writer.WriteLineAsync("250 ok");
                        break;
                    case "DATA":
                        await writer.WriteLineAsync("354 go ahead");
                        if (await Text(reader) is not { } raw) return;
                        mails.Writer.TryWrite(new(from, [.. to], raw) { Encrypted = stream != plain });
                        await writer.WriteLineAsync("250 queued");
                        break;
                    case "QUIT":
                        await writer.WriteLineAsync("221 bye");
                        return;
                    default:
                        await writer.WriteLineAsync("250 ok");
                        break;
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or AuthenticationException)
        {
        }
    }

    private static (StreamReader Reader, StreamWriter Writer) Talk(Stream stream) =>
        (new(stream, Encoding.Latin1), new(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true });

    /// <summary>The mail up to its closing dot; null when the sender died before: then nothing was accepted (RFC 5321, 4.1.1.4).</summary>
    private async Task<string?> Text(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            if (line == ".") return text.ToString();
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }
        return null;
    }
}
