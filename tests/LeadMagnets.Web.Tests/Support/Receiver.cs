using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>A real web server on a free port of loopback that one awaits; it checks signatures as a receiver's library would.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Channel<Call> calls = Channel.CreateUnbounded<Call>();

    private Receiver(Func<HttpContext, Task> respond)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        Respond = respond;
        server.Run(Take);
    }

    /// <summary>What the next calls are answered with.</summary>
    public Func<HttpContext, Task> Respond { get; set; }

    public string Url => server.Urls.Single() + "/hook";

    public static Task<Receiver> Start(int status = 200) => Start(Status(status));

    public static async Task<Receiver> Start(Func<HttpContext, Task> respond)
    {
        var receiver = new Receiver(respond);
        await receiver.server.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public static Func<HttpContext, Task> Status(int status, params (string Name, string Value)[] headers) => http =>
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        return Task.CompletedTask;
    };

    /// <summary>Accepts and never answers, until the caller hangs up.</summary>
    public static async Task Hang(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var _ = http.RequestAborted.Register(() => gone.TrySetResult());
        await gone.Task;
    }

    public async Task<Call> Next() => await calls.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public bool TryNext(out Call? call) => calls.Reader.TryRead(out call);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Take(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var headers = http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        calls.Writer.TryWrite(new(http.Request.Method, http.Request.Path, headers, body.ToArray()));
        await Respond(http);
    }
}

public sealed record Call(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Id => Headers["webhook-id"];
    public long Timestamp => long.Parse(Headers["webhook-timestamp"]);
    public string[] Signatures => Headers["webhook-signature"].Split(' ');
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>By the letter of the standard, with no code of the product.</summary>
    public bool IsSignedWith(string secret, DateTimeOffset now)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{Timestamp}."), .. Body];
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
        return Math.Abs(now.ToUnixTimeSeconds() - Timestamp) <= 300 && Signatures.Contains(expected);
    }
}
