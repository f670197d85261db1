using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>
/// Visitors who finish magnets at once, each with an id of their own, and repeat a call until it is acknowledged, as the player does. When
/// there is nothing new to send they repeat calls that were acknowledged long ago.
/// </summary>
internal sealed class Crowd(ChaosWorld world, Ledger ledger, int seed) : IAsyncDisposable
{
    private readonly SocketsHttpHandler handler = new() { ConnectTimeout = TimeSpan.FromSeconds(2), UseProxy = false };
    private readonly List<Ledger.Call> sent = [];
    private readonly Random random = new(seed);
    private readonly Lock gate = new();
    private readonly CancellationTokenSource closing = new();
    private readonly List<Task> visitors = [];
    private int count;
    private int left;

    public void Start(int clients)
    {
        for (var i = 0; i < clients; i++) visitors.Add(Task.Run(Visit));
    }

    /// <summary>This many more submissions may be sent.</summary>
    public void Allow(int submissions) => Interlocked.Add(ref left, submissions);

    /// <summary>Nobody starts anything new; what was begun is repeated until it is acknowledged.</summary>
    public async Task GoHome()
    {
        await closing.CancelAsync();
        await Task.WhenAll(visitors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!closing.IsCancellationRequested) await closing.CancelAsync();
        handler.Dispose();
        closing.Dispose();
    }

    private async Task Visit()
    {
        using var http = new HttpClient(handler, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(20) };
        while (!closing.IsCancellationRequested) await Send(http, Next());
    }

    private async Task Send(HttpClient http, Ledger.Call call)
    {
        while (true)
        {
            await world.Up;
            try
            {
                using var content = new StringContent(call.Body, Encoding.UTF8, "application/json");
                using var response = await http.PostAsync($"{world.Address}/api/v1/embed/{call.Key}/submissions", content);
                var body = await response.Content.ReadAsStringAsync();
                if (response.StatusCode is HttpStatusCode.Created)
                {
                    ledger.Acknowledge(call, body);
                    return;
                }
                ledger.Refuse();
                if (response.StatusCode is not HttpStatusCode.ServiceUnavailable) ledger.Surprise($"{call.SubmissionId}: {(int)response.StatusCode} {body}");
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException or OperationCanceledException)
            {
                ledger.Refuse();
                await world.Seen(gone);
            }
        }
    }

    /// <summary>Three of four calls are new while new ones are allowed; one of eight new ones comes from a person who is known already.</summary>
    private Ledger.Call Next()
    {
        lock (gate)
        {
            if (sent.Count > 0 && (random.Next(4) == 0 || left <= 0)) return sent[random.Next(sent.Count)];
            left--;
            var number = ++count;
            var magnet = world.Magnets[number % world.Magnets.Count];
            var known = number % 8 == 0 ? sent.FirstOrDefault(call => call.Template != magnet.Template && sent.Count(other => other.Email == call.Email) == 1) : null;
            var email = known?.Email ?? $"visitor{number}@company{number}.example";
            var id = $"chaos-{seed}-{number:00000}";
            var call = new Ledger.Call(id, magnet.Template, magnet.Key, email, WorkedSubmissions.Body(magnet.Template, random.Next(2), id, email));
            sent.Add(call);
            return call;
        }
    }
}
