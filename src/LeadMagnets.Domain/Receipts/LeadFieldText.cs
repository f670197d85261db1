using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Stored fields of the lead form as members read them.</summary>
public static class LeadFieldText
{
    /// <summary>The label of a field's answer, such as "250–999 employees" for <c>250-999</c>; null when it was not given.</summary>
    public static string? Of(Definition definition, string leadJson, string id)
    {
        using var fields = JsonDocument.Parse(leadJson);
        return fields.RootElement.ValueKind is JsonValueKind.Object && definition.LeadForm.Fields.FirstOrDefault(field => field.Id == id) is { } field
            && fields.RootElement.TryGetProperty(id, out var answer) && Of(field, answer) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Empty where there is no answer.</summary>
    public static string Of(LeadField field, JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "Yes",
        JsonValueKind.False => "No",
        JsonValueKind.String when field.Kind is LeadFieldKind.Country => CountryNames.In("en", answer.GetString()!),
        _ => field.Options.FirstOrDefault(option => option.Id == answer.ToString())?.Label ?? answer.ToString(),
    };
}
