using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadMagnets.Benchmarks;

/// <summary>The first worked submission of the assessment as the bytes of a call; each has an id and a person of its own.</summary>
internal sealed class SubmissionBody
{
    private const string Number = "#0000000";
    private readonly byte[] text;
    private readonly List<int> places = [];

    public SubmissionBody(string key)
    {
        var worked = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates.json")))!["cyber-risk"]![0]!;
        var lead = worked["lead"]!.DeepClone().AsObject();
        lead["email"] = $"ana{Number}@acme-dental.com";
        var body = new JsonObject
        {
            ["submissionId"] = $"bench-{Number}",
            ["answers"] = worked["answers"]!.DeepClone(),
            ["lead"] = lead,
            ["consents"] = new JsonObject { ["report"] = true, ["marketing"] = false },
            ["page"] = new JsonObject { ["url"] = "https://www.acme-security.example/check?utm_source=newsletter&utm_medium=email&utm_campaign=spring" },
        }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("#", "x", StringComparison.Ordinal);
        var head = $"POST /api/v1/embed/{key}/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://www.acme-security.example\r\n" +
            $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n";
        text = Encoding.UTF8.GetBytes(head + body);
        for (var at = 0; text.AsSpan(at).IndexOf("x0000000"u8) is >= 0 and var found; at = places[^1]) places.Add(at + found + 1);
    }

    public byte[] Of(int number)
    {
        var bytes = text.ToArray();
        foreach (var place in places) Encoding.ASCII.GetBytes(number.ToString("0000000"), bytes.AsSpan(place, 7));
        return bytes;
    }
}
