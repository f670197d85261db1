using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Infrastructure.Idempotency;

/// <summary>
/// <c>Idempotency-Key</c> on the POSTs of the management API (trust.md 1.11): the same key with the same request gets the first answer
/// again, with another request it is refused, and calls at once have one effect. Answers are kept for seven days.
/// </summary>
internal sealed class IdempotencyKey(IWriter writer, TimeProvider clock) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotency-Replayed";
    public const int Longest = 255;
    private readonly CallsUnderWay underWay = new();
    private readonly StoredAnswers answers = new(writer, clock);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Headers.TryGetValue(Header, out var given) || Has<NeedsNoIdempotency>(http)) return await next(context);
        // A structured string is quoted; bare tokens are taken too.
        var key = given.ToString().Trim().Trim('"');
        if (key.Length is 0 or > Longest || key.Any(c => c is < ' ' or > '~'))
            return Problems.Refused(StatusCodes.Status400BadRequest, "bad-idempotency-key", $"An Idempotency-Key has 1 to {Longest} visible characters, such as a UUID.");

        var workspace = http.RequestServices.GetRequiredService<CurrentWorkspace>().Id!.Value;
        var call = new KeyedCall(workspace, key, await RequestFingerprint.Of(http.Request, http.RequestAborted));
        using var turn = await underWay.Turn(workspace, key, http.RequestAborted);
        return await answers.Claim(call, http.RequestAborted) switch
        {
            KeyClaim.Mine => await Run(call, context, next),
            KeyClaim.Answered answered => Again(http, answered),
            KeyClaim.OtherRequest => Problems.Refused(StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused",
                "This Idempotency-Key was used with another request. Make a new key for a new request."),
            _ => Problems.Later(http, TimeSpan.FromSeconds(1), "The first call with this Idempotency-Key is still running. Try again in a second.", StatusCodes.Status409Conflict),
        };
    }

    private static bool Has<T>(HttpContext http) where T : class => http.GetEndpoint()?.Metadata.GetMetadata<T>() is not null;

    private async Task<object?> Run(KeyedCall call, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            var answer = await AnswerCapture.Of(http, await next(context));
            // What went wrong on our side is no answer: the next try runs again. The effect stands even if the caller has gone, so does the answer.
            if (answer.Status >= StatusCodes.Status500InternalServerError) await answers.Release(call, CancellationToken.None);
            else await answers.Keep(call, answer, CancellationToken.None);
            return answer;
        }
        catch
        {
            await answers.Release(call, CancellationToken.None);
            throw;
        }
    }

    private static CapturedAnswer Again(HttpContext http, KeyClaim.Answered answered)
    {
        http.Response.Headers[Replayed] = "true";
        return answered.Answer;
    }
}

/// <summary>On an endpoint that changes nothing, so that there is nothing to repeat.</summary>
internal sealed class NeedsNoIdempotency;
