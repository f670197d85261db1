using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>The worked submissions of <c>tests/vectors/templates.json</c> as bodies of calls.</summary>
internal static class WorkedSubmissions
{
    private static readonly JsonObject All =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", "templates.json")))!.AsObject();

    public static IReadOnlyList<string> Templates { get; } = [.. All.Select(pair => pair.Key)];

    /// <summary>One of a template's submissions under an id and an address of its own.</summary>
    public static string Body(string template, int number, string submissionId, string email)
    {
        var worked = All[template]![number]!;
        var lead = worked["lead"]!.DeepClone().AsObject();
        lead["email"] = email;
        return new JsonObject
        {
            ["submissionId"] = submissionId,
            ["answers"] = worked["answers"]!.DeepClone(),
            ["lead"] = lead,
            ["consents"] = new JsonObject { ["report"] = true, ["marketing"] = number == 0 },
            ["page"] = new JsonObject { ["url"] = "https://shop.example/quiz?utm_source=news&utm_campaign=spring" },
        }.ToJsonString(JsonSerializerOptions.Web);
    }
}
