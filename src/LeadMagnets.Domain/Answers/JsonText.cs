using System.Text.Json;

namespace LeadMagnets.Domain.Answers;

internal static class JsonText
{
    /// <summary>The text of a JSON string; null where it is none, or holds half a character (<c>"\ud800"</c>), which .NET refuses to read.</summary>
    public static string? Of(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.String) return null;
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
