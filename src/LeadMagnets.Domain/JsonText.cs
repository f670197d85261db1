using System.Text.Json;

namespace LeadMagnets.Domain;

/// <summary>JSON allows half a character (<c>"\ud800"</c>); .NET refuses to read one, and no database keeps it.</summary>
public static class JsonText
{
    /// <summary>The text of a JSON string; null where it is none, or holds half a character.</summary>
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

    /// <summary>Whether any name or text of a well-formed document holds half a character.</summary>
    public static bool HoldsHalfCharacter(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
                if (reader.ValueIsEscaped) reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
