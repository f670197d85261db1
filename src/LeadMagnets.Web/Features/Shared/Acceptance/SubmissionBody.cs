using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Reads the body of a submission: at most 256 kB of JSON, unknown fields ignored, everything else explained.</summary>
public static class SubmissionBody
{
    public const int Limit = 256 * 1024;

    private static readonly string[] Attributions = ["touches", "placement", "consent", "gpc"];

    private static readonly JsonSerializerOptions Lenient = new(DefinitionJson.Options)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip,
    };

    public static Task<(SubmissionRequest? Request, IResult? Problem)> Read(HttpRequest request, CancellationToken ct) => Read<SubmissionRequest>(request, ct);

    public static async Task<(T? Request, IResult? Problem)> Read<T>(HttpRequest request, CancellationToken ct) where T : class
    {
        if (request.ContentLength > Limit) return (null, TooLarge());
        try
        {
            var body = await LimitedBody.Read(request.Body, Limit, ct);
            if (body is null) return (null, TooLarge());
            var read = Read<T>(body.Value.Span);
            if (JsonText.HoldsHalfCharacter(body.Value.Span)) return (null, Malformed("$", "The body holds half a character, such as \\ud800 without its other half."));
            return read is null ? (null, Malformed("$", "The body is null; a JSON object is meant.")) : (read, null);
        }
        catch (JsonException broken)
        {
            return (null, Malformed(broken.Path ?? "$", $"The body is not the JSON that is meant here: {Explain(broken)}"));
        }
    }

    /// <summary>How the visitor came is never a reason to refuse what they answered: a part of it that is not as meant is left out.</summary>
    private static T? Read<T>(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Lenient);
        }
        catch (JsonException broken) when (Attributions.Any(name => broken.Path?.StartsWith($"$.{name}", StringComparison.Ordinal) == true))
        {
            // Throws as before where the JSON itself is broken.
            var rest = JsonNode.Parse(body)!.AsObject();
            foreach (var name in Attributions) rest.Remove(name);
            return rest.Deserialize<T>(Lenient);
        }
    }

    private static string Explain(JsonException broken) =>
        broken.LineNumber is { } line ? $"see line {line + 1}, byte {broken.BytePositionInLine}." : "a field is missing or has another type.";

    private static IResult Malformed(string path, string message) =>
        Problems.Invalid([new Problem(path.TrimStart('$', '.'), "malformed", message)], StatusCodes.Status400BadRequest);

    private static IResult TooLarge() =>
        Problems.Refused(StatusCodes.Status413PayloadTooLarge, "too-large", "The body may have 256 kB at most.");
}
