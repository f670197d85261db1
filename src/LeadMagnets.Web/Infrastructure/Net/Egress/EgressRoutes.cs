using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>The two ways on from the proxy: to websites by the rules, and to this server's own public address.</summary>
internal sealed class EgressRoutes : IDisposable
{
    private readonly EgressRules rules;
    private readonly EgressLimits limits;
    private readonly TimeProvider clock;
    private readonly HttpMessageInvoker websites;
    private readonly HttpMessageInvoker? ownServer;

    public EgressRoutes(EgressRules rules, OwnOrigin? own, EgressLimits limits, TimeProvider clock)
    {
        (this.rules, this.limits, this.clock, Own) = (rules, limits, clock, own);
        websites = new(Handler((context, ct) => Connect(new(context.DnsEndPoint.Host.Trim('[', ']'), context.DnsEndPoint.Port), ct)));
        ownServer = own is null ? null : new(ToOwnServer(own));
    }

    public OwnOrigin? Own { get; }

    public Task<HttpResponseMessage> Ask(HttpRequestMessage request, CancellationToken ct) => websites.SendAsync(request, ct);

    public Task<HttpResponseMessage> AskOwn(HttpRequestMessage request, CancellationToken ct) => ownServer!.SendAsync(request, ct);

    /// <summary>A connection to an address that was judged.</summary>
    public async ValueTask<Stream> Connect(EgressTarget target, CancellationToken ct)
    {
        var addresses = await rules.Resolve(target, ct);
        using var patience = new CancellationTokenSource(limits.ConnectPatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, either.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception failure)
        {
            socket.Dispose();
            if (failure is SocketException || (failure is OperationCanceledException && !ct.IsCancellationRequested)) throw new EgressRefusedException(EgressReason.Unreachable);
            throw;
        }
    }

    public void Dispose()
    {
        websites.Dispose();
        ownServer?.Dispose();
    }

    private static SocketsHttpHandler ToOwnServer(OwnOrigin own)
    {
        var handler = Handler(null);
        if (own.Listener is not { } listener) return handler;
        handler.ConnectCallback = async (_, ct) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(listener.DnsSafeHost, listener.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        };
        return handler;
    }

    private static SocketsHttpHandler Handler(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectCallback = connect,
    };
}
