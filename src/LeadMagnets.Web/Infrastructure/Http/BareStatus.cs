namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>The code and the sentence of a status that nobody of ours gave a body: from routing, access, limits and the server.</summary>
internal static class BareStatus
{
    public static (string Code, string? Detail)? Explain(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => ("malformed", null),
        StatusCodes.Status401Unauthorized => ("no-key", "Send an API key as Authorization: Bearer <key>. Keys are made under Settings, API keys."),
        StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address. /openapi/v1.json lists all calls."),
        StatusCodes.Status405MethodNotAllowed => ("wrong-method", $"This address answers {http.Response.Headers.Allow} only."),
        StatusCodes.Status408RequestTimeout => ("too-slow", "The body came too slowly. Send it in one go."),
        StatusCodes.Status413PayloadTooLarge => ("too-large", $"A body may have {WebDefaults.LargestBody / 1024 / 1024} MB at most."),
        StatusCodes.Status429TooManyRequests => ("too-many", "This key calls too often. Wait as many seconds as Retry-After says."),
        StatusCodes.Status503ServiceUnavailable => ("busy", null),
        _ => null,
    };
}
