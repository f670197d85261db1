using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>
/// The only way out for one browser that shows a stranger's page: an HTTP proxy on a port of loopback that lives as long as the browser. It
/// resolves names itself, judges every connection by <see cref="EgressRules"/>, connects to the very address that was judged, and counts.
/// </summary>
public sealed class EgressProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end;
    private readonly ConcurrentQueue<EgressRefusal> refusals = new();
    private readonly ConcurrentDictionary<int, Task> conversations = new();
    private readonly EgressRoutes routes;
    private readonly EgressLimits limits;
    private readonly TimeProvider clock;
    private readonly Task accepting;
    private long left;
    private int begun;

    private EgressProxy(EgressRules rules, OwnOrigin? own, EgressLimits limits, TimeProvider clock, CancellationToken ct)
    {
        (this.limits, this.clock, left, end) = (limits, clock, limits.Bytes, CancellationTokenSource.CreateLinkedTokenSource(ct));
        Certificate = own is { IsSecure: true } ? new(own.Host, clock) : null;
        routes = new(rules, own, limits, clock);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = Accept();
    }

    private const int MostRefusals = 200;

    public int Port { get; }

    public OwnCertificate? Certificate { get; }

    /// <summary>What it did not do, the oldest first.</summary>
    public IReadOnlyList<EgressRefusal> Refusals => [.. refusals];

    /// <summary>Nothing goes through any more: the page was too large.</summary>
    public bool IsExhausted => Interlocked.Read(ref left) <= 0;

    internal EgressRoutes Routes => routes;
    internal EgressLimits Limits => limits;
    internal TimeProvider Clock => clock;

    public static EgressProxy Start(EgressRules rules, OwnOrigin? own, EgressLimits limits, TimeProvider clock, CancellationToken ct) => new(rules, own, limits, clock, ct);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(conversations.Values);
        routes.Dispose();
        Certificate?.Dispose();
        end.Dispose();
    }

    internal void Refused(EgressTarget target, EgressReason reason)
    {
        if (refusals.Count < MostRefusals) refusals.Enqueue(new(target.Host, target.Port, reason));
    }

    /// <summary>Every byte that passes, in either direction.</summary>
    internal void Spend(int bytes)
    {
        if (Interlocked.Add(ref left, -bytes) <= 0) throw new EgressRefusedException(EgressReason.TooMuch);
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync(end.Token);
                var number = ++begun;
                if (conversations.Count >= limits.Connections || number > limits.Conversations || IsExhausted) client.Dispose();
                else conversations[number] = Talk(number, client);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The browser is gone.
        }
    }

    private async Task Talk(int number, Socket client)
    {
        await Task.Yield(); // So that it is on the list before it leaves it.
        try
        {
            await using var stream = new NetworkStream(client, ownsSocket: true);
            await new EgressConversation(this, stream).Run(end.Token);
        }
        catch (Exception over) when (over is IOException or SocketException or OperationCanceledException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // Either side hung up, or it took too long: the browser sees a broken connection.
        }
        finally
        {
            conversations.TryRemove(number, out _);
        }
    }
}
