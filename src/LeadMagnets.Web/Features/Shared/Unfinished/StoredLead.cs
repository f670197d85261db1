using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>A lead form as it was accepted; what is asked of lead forms since then does not matter.</summary>
public static class StoredLead
{
    public static LeadAnswers Read(LeadForm form, string leadJson, string consentsJson)
    {
        using var stored = JsonDocument.Parse(leadJson);
        var fields = stored.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => Scalar.Of(field.Value.GetBoolean()),
            JsonValueKind.Number => Scalar.Of(field.Value.GetDouble()),
            _ => Scalar.Of(field.Value.GetString()!),
        });
        var email = fields[form.Fields.First(field => field.Kind is LeadFieldKind.Email).Id].Text!;
        return new(email, fields, JsonSerializer.Deserialize<Consents>(consentsJson, DefinitionJson.Options)!);
    }
}
