using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Infrastructure.Net;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>
/// One signed call by Standard Webhooks 1.0.0: the id is the delivery's at every attempt, the timestamp this attempt's, the body the
/// stored bytes. Only 2xx is success; redirects are not followed (trust.md 1.1).
/// </summary>
public sealed class WebhookChannel(
    IHttpClientFactory clients, WebhookSecrets secrets, EndpointClosing closing, IServiceScopeFactory scopes, TimeProvider clock) : IDeliveryChannel
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public DeliveryKind Kind => DeliveryKind.Webhook;

    public async Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct)
    {
        if (await Endpoint(job.Row, ct) is not { } endpoint)
            return new() { Verdict = AttemptVerdict.Failed, Reason = "deleted", Detail = "The endpoint was deleted." };
        if (!endpoint.Active) return AttemptResult.Park("disabled", "The endpoint is switched off. Switch it on and replay.");
        try
        {
            using var request = Request(endpoint, job.Row);
            Failpoint.Pass(Failpoint.DeliverySigned);
            return await Send(request, endpoint, ct);
        }
        catch (CryptographicException)
        {
            return AttemptResult.Park("secret", "The endpoint's secret cannot be read: the key ring that protected it is gone. Rotate the secret and replay.");
        }
    }

    private async Task<WebhookEndpoint?> Endpoint(Delivery row, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(row.WorkspaceId));
        var id = WebhookDestination.EndpointId(row.Destination);
        return await db.WebhookEndpoints.SingleOrDefaultAsync(e => e.Id == id, ct);
    }

    private HttpRequestMessage Request(WebhookEndpoint endpoint, Delivery row)
    {
        var body = Encoding.UTF8.GetBytes(row.Payload ?? throw new InvalidOperationException("A webhook's row carries its body."));
        var (id, now) = (row.Id.ToString(), clock.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("LeadMagnets", "1"));
        request.Headers.Add(StandardWebhook.IdHeader, id);
        request.Headers.Add(StandardWebhook.TimestampHeader, now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add(StandardWebhook.SignatureHeader, string.Join(' ', secrets.Of(endpoint).Select(secret => StandardWebhook.Sign(secret, id, now, body))));
        return request;
    }

    private async Task<AttemptResult> Send(HttpRequestMessage request, WebhookEndpoint endpoint, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            using var client = clients.CreateClient(PublicNetworkHandler.Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var answer = await ResponseText.Read(response.Content, either.Token);
            ct.ThrowIfCancellationRequested();
            return Judge(response, answer, endpoint);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return AttemptResult.Later($"No answer within {Longest.TotalSeconds:0} seconds.");
        }
        catch (Exception reason) when (reason is HttpRequestException or IOException or InvalidOperationException or UriFormatException)
        {
            return ConnectionFailure.Explain(reason);
        }
    }

    private AttemptResult Judge(HttpResponseMessage response, string answer, WebhookEndpoint endpoint)
    {
        var status = (int)response.StatusCode;
        var said = answer.Length > 0 ? answer : response.ReasonPhrase ?? "";
        var verdict = AttemptVerdicts.Of(status);
        return new()
        {
            Verdict = verdict,
            StatusCode = status,
            Detail = verdict == AttemptVerdict.Failed ? $"The receiver redirects. Redirects are not followed: set the final address. {said}".Trim() : said,
            Reason = verdict switch { AttemptVerdict.Parked => "refused", AttemptVerdict.Failed => "redirect", _ => null },
            RetryAfter = status is 429 or 503 ? RetryAfterOf(response) : null,
            ReceiverTrouble = verdict == AttemptVerdict.Retry,
            Also = verdict == AttemptVerdict.DisableEndpoint ? (db, ct) => closing.Close(db, endpoint, ct) : null,
        };
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };
}
