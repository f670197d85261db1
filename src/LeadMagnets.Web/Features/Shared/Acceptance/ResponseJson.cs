using System.Buffers;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// A <see cref="SubmissionResponse"/> as JSON. Its result is stored beside it and was written for that already: a tenth of a submission's
/// processor time would go into writing it a second time.
/// </summary>
public static class ResponseJson
{
    public static string Of(string submissionId, string resultJson, ResultView view, string? reportUrl, string? shareUrl = null)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = DefinitionJson.Options.Encoder, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("submissionId", submissionId);
            json.WritePropertyName("result");
            json.WriteRawValue(resultJson, skipInputValidation: true);
            json.WritePropertyName("resultView");
            JsonSerializer.Serialize(json, view, DefinitionJson.Options);
            if (reportUrl is not null) json.WriteString("reportUrl", reportUrl);
            if (shareUrl is not null) json.WriteString("shareUrl", shareUrl);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
