using System.Net.Security;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>
/// One connection of the browser: CONNECT opens a tunnel to the judged address, anything else is one request that is made anew. Our own
/// https address is no tunnel: the proxy answers the handshake itself, to see the path.
/// </summary>
internal sealed class EgressConversation(EgressProxy proxy, NetworkStream browser)
{
    private const int Portion = 16 * 1024;

    public async Task Run(CancellationToken ct)
    {
        if (await Head(browser, ct) is not { } head) return;
        if (head.Method != "CONNECT") await Request(head, ct);
        else if (EgressTarget.Authority(head.Target) is { } target && head.Rest.Length == 0) await Tunnel(target, ct);
        else await Refuse(browser, default, EgressReason.Malformed, ct);
    }

    /// <summary>Null: nothing to answer any more.</summary>
    private async Task<EgressHead?> Head(Stream from, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(proxy.Limits.HeadPatience, proxy.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await EgressHead.Read(from, proxy.Limits.Head, either.Token);
        }
        catch (EgressRefusedException refused)
        {
            await Refuse(from, default, refused.Reason, ct);
            return null;
        }
    }

    private async Task Tunnel(EgressTarget target, CancellationToken ct)
    {
        if (proxy.Routes.Own is { } own && own.Is(target))
        {
            if (own.IsSecure) await OwnTunnel(own, ct);
            else await Refuse(browser, target, EgressReason.OwnServer, ct);
            return;
        }
        Stream website;
        try
        {
            website = await proxy.Routes.Connect(target, ct);
        }
        catch (EgressRefusedException refused)
        {
            await Refuse(browser, target, refused.Reason, ct);
            return;
        }
        await using (website)
        {
            await browser.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), ct);
            await Task.WhenAll(Pipe(browser, website, target, ct), Pipe(website, browser, target, ct));
        }
    }

    private async Task OwnTunnel(OwnOrigin own, CancellationToken ct)
    {
        await browser.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), ct);
        await using var secure = new SslStream(browser, leaveInnerStreamOpen: true);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = proxy.Certificate!.Certificate, ApplicationProtocols = [SslApplicationProtocol.Http11] }, ct);
        if (await Head(secure, ct) is not { } head) return;
        if (head.Target.StartsWith('/')) await new EgressAnswer(proxy, secure).OfOwnServer(head, own, head.Target, ct);
        else await Refuse(secure, default, EgressReason.Malformed, ct);
        await secure.ShutdownAsync();
    }

    private async Task Request(EgressHead head, CancellationToken ct)
    {
        if (EgressTarget.Absolute(head.Target) is not var (target, path))
        {
            await Refuse(browser, default, EgressReason.Malformed, ct);
            return;
        }
        var answer = new EgressAnswer(proxy, browser);
        if (proxy.Routes.Own is { IsSecure: false } own && own.Is(target)) await answer.OfOwnServer(head, own, path, ct);
        else await answer.OfWebsite(head, target, path, ct);
        browser.Socket.Shutdown(SocketShutdown.Send);
    }

    private async Task Refuse(Stream to, EgressTarget target, EgressReason reason, CancellationToken ct) => await new EgressAnswer(proxy, to).Refuse(target, reason, ct);

    /// <summary>Until the sender has finished; then the receiver is told so, and may still answer.</summary>
    private async Task Pipe(Stream from, Stream to, EgressTarget target, CancellationToken ct)
    {
        var buffer = new byte[Portion];
        try
        {
            int read;
            while ((read = await from.ReadAsync(buffer, ct)) > 0)
            {
                proxy.Spend(read);
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }
            (to as NetworkStream)?.Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception over)
        {
            if (over is EgressRefusedException { Reason: EgressReason.TooMuch }) proxy.Refused(target, EgressReason.TooMuch);
            // The other direction has nothing to wait for.
            await from.DisposeAsync();
            await to.DisposeAsync();
            if (over is not (IOException or SocketException or ObjectDisposedException or OperationCanceledException)) throw;
        }
    }
}
