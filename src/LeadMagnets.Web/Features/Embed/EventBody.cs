using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Reads what a player tells: a batch, or the single event of players that browsers hold from before. What cannot be read is no event.</summary>
public static class EventBody
{
    private const int Most = 50;

    public static async Task<EventBatch> Read(HttpRequest request, CancellationToken ct)
    {
        var body = await LimitedBody.Read(request.Body, SubmissionBody.Limit, ct) ?? ReadOnlyMemory<byte>.Empty;
        if (As<EventBatch>(body) is { } batch) return batch with { Events = [.. batch.Events.Where(e => e is not null).Take(Most)] };
        return As<EventRequest>(body) is { } single ? new() { Events = [single], Session = single.Session } : new() { Events = [] };
    }

    private static T? As<T>(ReadOnlyMemory<byte> body) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body.Span, DefinitionJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
