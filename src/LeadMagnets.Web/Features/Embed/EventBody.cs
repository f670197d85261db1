using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Reads what players tell: a batch, or one event without a cover. What is not understood is left out, event by event; nothing is refused,
/// because counting visitors is never worth disturbing one.
/// </summary>
public static class EventBody
{
    public const int Most = 50;

    /// <summary>What a browser's beacon carries at most.</summary>
    public const int Limit = 64 * 1024;

    private static readonly JsonSerializerOptions Lenient = new(DefinitionJson.Options)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip,
    };

    /// <returns>The session's token as it was sent, and the events in their order.</returns>
    public static async Task<(string? Session, IReadOnlyList<EventRequest> Events)> Read(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > Limit || await LimitedBody.Read(request.Body, Limit, ct) is not { } body) return (null, []);
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Object ? Read(json.RootElement) : (null, []);
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            // Half characters are found only when a text is read.
            return (null, []);
        }
    }

    private static (string? Session, IReadOnlyList<EventRequest> Events) Read(JsonElement root)
    {
        var told = root.TryGetProperty("events", out var batch)
            ? batch.ValueKind is JsonValueKind.Array ? batch.EnumerateArray().Take(Most).ToList() : []
            : [root];
        var session = root.TryGetProperty("session", out var token) && token.ValueKind is JsonValueKind.String ? token.GetString() : null;
        var events = told.Select(One).OfType<EventRequest>().ToList();
        return (session ?? events.Select(e => e.Session).FirstOrDefault(s => s is not null), events);
    }

    private static EventRequest? One(JsonElement told)
    {
        try
        {
            return told.Deserialize<EventRequest>(Lenient);
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
