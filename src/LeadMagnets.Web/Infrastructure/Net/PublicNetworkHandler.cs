using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>
/// The one way to call an address that a customer typed. Redirects, proxies and cookies are off; the connection goes to the very address
/// that was checked, so a name server cannot change its mind in between (DNS rebinding), and TLS still checks the name.
/// </summary>
public static class PublicNetworkHandler
{
    /// <summary>Name of the client at <see cref="IHttpClientFactory"/>.</summary>
    public const string Client = "public-network";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static IServiceCollection AddPublicNetworkClient(this IServiceCollection services)
    {
        services.AddSingleton<NetworkGuard>();
        services.AddSingleton<WebhookUrl>();
        services.AddHttpClient(Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Create(provider.GetRequiredService<NetworkGuard>()))
            .RemoveAllLoggers(); // Addresses of webhooks can hold secrets.
        return services;
    }

    public static SocketsHttpHandler Create(NetworkGuard guard) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
        ConnectCallback = (context, ct) => Connect(guard, context.DnsEndPoint, ct),
    };

    private static async ValueTask<Stream> Connect(NetworkGuard guard, DnsEndPoint target, CancellationToken ct)
    {
        var addresses = await guard.Resolve(target.Host, ct);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
