using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>Requests that no client library sends, byte by byte to the program's own server.</summary>
public sealed partial class RawRequestTests : IAsyncLifetime
{
    private const string Key = $"Host: x\r\nConnection: close\r\nAuthorization: Bearer {Owner.ApiKey}\r\n";
    private readonly Scratch scratch = new();
    private ProgramProcess program = null!;
    private int port;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Template.CopyTo(new DataFolder(scratch.Path));
        program = ProgramProcess.Start(scratch.Path);
        port = int.Parse(Port().Match(await program.Says("Now listening on")).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_body_that_the_server_gives_up_is_refused_with_a_problem()
    {
        (string What, string Request, int Status, string Words)[] calls =
        [
            ("broken chunk", $"POST /api/v1/formulas/evaluate HTTP/1.1\r\n{Key}Transfer-Encoding: chunked\r\n\r\nZZ\r\n", 400, "\"code\":\"malformed\""),
            ("announced as too large", $"PUT /api/v1/magnets/0192f0c1-0000-7000-8000-000000000000/draft HTTP/1.1\r\n{Key}Content-Length: 3000000\r\n\r\n", 413, "at most"),
            ("too large under a key", $"POST /api/v1/magnets HTTP/1.1\r\n{Key}Idempotency-Key: a\r\nContent-Length: 3000000\r\n\r\n", 413, "at most"),
            ("too large for a submission", $"POST /api/v1/formulas/evaluate HTTP/1.1\r\n{Key}Content-Length: 300000\r\n\r\n", 413, "256 kB at most"),
        ];

        foreach (var (what, request, status, words) in calls)
        {
            var answer = await Answer(request);

            Assert.True(answer.StartsWith($"HTTP/1.1 {status} ", StringComparison.Ordinal), $"{what}: {answer}");
            Assert.Contains("Content-Type: application/problem+json", answer, StringComparison.Ordinal);
            Assert.Contains(words, answer, StringComparison.Ordinal);
        }
    }

    /// <summary>The server's own answers, before any code of ours: README, Limits.</summary>
    [Fact]
    public async Task A_request_that_cannot_be_read_gets_a_status_and_nothing_breaks()
    {
        (string Request, int Status)[] calls =
        [
            ("GET  HTTP/1.1\r\nHost: x\r\n\r\n", 400),
            ("GET /api/v1/leads HTTP/1.1\r\n\r\n", 400),
            ($"GET /api/{new string('a', 9000)} HTTP/1.1\r\nHost: x\r\n\r\n", 414),
            ($"GET /api HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 150).Select(i => $"X-{i}: 1\r\n"))}\r\n", 431),
        ];

        foreach (var (request, status) in calls) Assert.StartsWith($"HTTP/1.1 {status} ", await Answer(request), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await Answer($"GET /api/v1/leads HTTP/1.1\r\n{Key}\r\n"), StringComparison.Ordinal);
    }

    private async Task<string> Answer(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, Ct);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Ct);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, Ct);
        }
        catch (IOException)
        {
            // The server has said what it has to say and hangs up on what it did not read.
        }
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    [GeneratedRegex(@":(\d+)\s*$")]
    private static partial Regex Port();
}
