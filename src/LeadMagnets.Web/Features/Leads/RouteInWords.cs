using System.Text.Json;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>The stored steps of a routing decision. A step is a sentence, or an object with a sentence or with rule and evidence.</summary>
public static class RouteInWords
{
    public static IReadOnlyList<string> Of(string traceJson)
    {
        using var trace = JsonDocument.Parse(traceJson);
        return trace.RootElement.ValueKind is JsonValueKind.Array ? [.. trace.RootElement.EnumerateArray().Select(Sentence)] : [];
    }

    private static string Sentence(JsonElement step)
    {
        if (step.ValueKind is not JsonValueKind.Object) return step.ToString();
        if (Text(step, "text") is { } text) return text;
        var decided = step.TryGetProperty("decided", out var flag) && flag.ValueKind is JsonValueKind.True;
        return $"{Text(step, "rule")}: {Text(step, "evidence")}{(decided ? ", decided" : "")}";
    }

    private static string? Text(JsonElement step, string name) =>
        step.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
