using System.Text.Json;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Who a submission says that it is from. It is no lead yet, so its form is all there is.</summary>
public static class HeldPerson
{
    public static (string? Name, string? Address) Of(string leadJson)
    {
        using var lead = JsonDocument.Parse(leadJson);
        var texts = lead.RootElement.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.String).Select(field => (field.Name, Text: field.Value.GetString()!)).ToList();
        return (texts.FirstOrDefault(t => t.Name == "name").Text, texts.OrderByDescending(t => t.Name == "email").FirstOrDefault(t => t.Text.Contains('@', StringComparison.Ordinal)).Text);
    }
}
