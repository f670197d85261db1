using System.Globalization;
using System.Net;
using System.Text;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>Answers one request of the browser: from a website, from this server, or with why not. Then the connection ends.</summary>
internal sealed class EgressAnswer(EgressProxy proxy, Stream browser)
{
    private const int Portion = 16 * 1024;
    private bool hasBegun;

    public async Task OfWebsite(EgressHead head, EgressTarget target, string path, CancellationToken ct)
    {
        if (!Uri.TryCreate($"http://{target}{path}", UriKind.Absolute, out var url)) await Refuse(target, EgressReason.Malformed, ct);
        else await Pass(head, target, () => Message(head, url, null), proxy.Routes.Ask, ct);
    }

    public async Task OfOwnServer(EgressHead head, OwnOrigin own, string path, CancellationToken ct)
    {
        var target = new EgressTarget(own.Host, own.Base.Port);
        if (own.Written(path) is { } key) await Swallow(head, own.MayWrite(key, head["Origin"]), ct);
        else if (head.Method is not ("GET" or "HEAD") || !own.Serves(path)) await Refuse(target, EgressReason.OwnServer, ct);
        else await Pass(head, target, () => Message(head, own.Upstream(path), own.Base.Authority), proxy.Routes.AskOwn, ct);
    }

    public async Task Refuse(EgressTarget target, EgressReason reason, CancellationToken ct)
    {
        if (target.Host is not null) proxy.Refused(target, reason);
        // Half an answer cannot be taken back: the connection breaks off.
        if (hasBegun) return;
        var status = reason switch { EgressReason.Malformed => "400 Bad Request", EgressReason.Unreachable => "502 Bad Gateway", EgressReason.TooMuch => "413 Content Too Large", _ => "403 Forbidden" };
        await Write($"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", ct);
    }

    /// <summary>What a page tells the server about its visitor is not told: this visitor is none. The page cannot tell the difference.</summary>
    private async Task Swallow(EgressHead head, bool allowed, CancellationToken ct)
    {
        var status = head.Method == "OPTIONS" || allowed ? "204 No Content" : "403 Forbidden";
        var origin = head["Origin"] is { Length: > 0 } told ? told : "*";
        var length = status.StartsWith("204", StringComparison.Ordinal) ? "" : "Content-Length: 0\r\n";
        await Write($"HTTP/1.1 {status}\r\nAccess-Control-Allow-Origin: {origin}\r\nAccess-Control-Allow-Methods: GET, POST\r\nAccess-Control-Allow-Headers: Content-Type\r\nVary: Origin\r\n{length}Connection: close\r\n\r\n", ct);
    }

    private async Task Pass(EgressHead head, EgressTarget target, Func<HttpRequestMessage> message, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> ask, CancellationToken ct)
    {
        try
        {
            using var request = message();
            if (await Body(head, ct) is { } body)
            {
                request.Content = new ByteArrayContent(body);
                foreach (var (name, value) in head.Onward.Where(h => h.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))) request.Content.Headers.TryAddWithoutValidation(name, value);
            }
            using var response = await ask(request, ct);
            await Copy(head, response, ct);
        }
        catch (Exception failure) when (Why(failure) is { } why)
        {
            await Refuse(target, why, ct);
        }
    }

    private static EgressReason? Why(Exception failure) => failure switch
    {
        EgressRefusedException refused => refused.Reason,
        HttpRequestException { InnerException: EgressRefusedException refused } => refused.Reason,
        HttpRequestException => EgressReason.Unreachable,
        InvalidOperationException or FormatException or NotSupportedException => EgressReason.Malformed,
        _ => null,
    };

    private static HttpRequestMessage Message(EgressHead head, Uri url, string? host)
    {
        var request = new HttpRequestMessage(new HttpMethod(head.Method), url) { Version = HttpVersion.Version11 };
        foreach (var (name, value) in head.Onward) request.Headers.TryAddWithoutValidation(name, value);
        if (host is not null) request.Headers.Host = host;
        return request;
    }

    private async Task<byte[]?> Body(EgressHead head, CancellationToken ct)
    {
        if (head["Content-Length"] is not { } text) return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new EgressRefusedException(EgressReason.Malformed);
        if (length > proxy.Limits.Body) throw new EgressRefusedException(EgressReason.TooMuch);
        proxy.Spend(length);
        var body = new byte[length];
        var taken = Math.Min(length, head.Rest.Length);
        head.Rest.AsSpan(0, taken).CopyTo(body);
        await browser.ReadExactlyAsync(body.AsMemory(taken), ct);
        return body;
    }

    private async Task Copy(EgressHead head, HttpResponseMessage response, CancellationToken ct)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)response.StatusCode} {response.ReasonPhrase}\r\n");
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            if (!EgressHead.IsOfOneHop(name))
                foreach (var value in values) text.Append(name).Append(": ").Append(value).Append("\r\n");
        if (response.Content.Headers.ContentLength is { } length) text.Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        await Write(text.Append("Connection: close\r\n\r\n").ToString(), ct);
        if (head.Method == "HEAD") return;
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        var buffer = new byte[Portion];
        int read;
        while ((read = await body.ReadAsync(buffer, ct)) > 0)
        {
            proxy.Spend(read);
            await browser.WriteAsync(buffer.AsMemory(0, read), ct);
        }
    }

    private async Task Write(string head, CancellationToken ct)
    {
        hasBegun = true;
        await browser.WriteAsync(Encoding.Latin1.GetBytes(head), ct);
        await browser.FlushAsync(ct);
    }
}
