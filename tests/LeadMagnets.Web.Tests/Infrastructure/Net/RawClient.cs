using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Net;

/// <summary>A connection over which a test says exactly what it wants.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient tcp = new();

    public NetworkStream Stream => tcp.GetStream();

    public static async Task<RawClient> To(int port)
    {
        var client = new RawClient();
        await client.tcp.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return client;
    }

    public async Task Say(string text) => await Stream.WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>Everything until the other side ends.</summary>
    public async Task<string> Heard()
    {
        using var all = new MemoryStream();
        try
        {
            await Stream.CopyToAsync(all, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Hung up the hard way.
        }
        return Encoding.Latin1.GetString(all.ToArray());
    }

    /// <summary>What a proxy on a port answers.</summary>
    public static async Task<string> Ask(int port, string text)
    {
        using var client = await To(port);
        await client.Say(text);
        return await client.Heard();
    }

    public void Dispose() => tcp.Dispose();
}
