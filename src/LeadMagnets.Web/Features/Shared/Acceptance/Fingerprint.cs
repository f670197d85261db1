using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// SHA-256 of what a request says: answers, lead and consents, whatever the order of keys. The same submissionId with another fingerprint is
/// another submission and refused; page, session and preview may differ between tries.
/// </summary>
public static class Fingerprint
{
    public static string Of(SubmissionRequest request) => Hash(writer =>
    {
        Write(writer, "answers", request.Answers);
        Write(writer, "lead", request.Lead);
        writer.WriteBoolean("report", request.Consents?.Report ?? false);
        writer.WriteBoolean("marketing", request.Consents?.Marketing ?? false);
    });

    public static string Of(LeadRequest request) => Hash(writer =>
    {
        Write(writer, "lead", request.Lead);
        writer.WriteBoolean("report", request.Consents?.Report ?? false);
        writer.WriteBoolean("marketing", request.Consents?.Marketing ?? false);
    });

    private static string Hash(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, JsonElement>? values)
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in (values ?? new Dictionary<string, JsonElement>()).OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }
}
