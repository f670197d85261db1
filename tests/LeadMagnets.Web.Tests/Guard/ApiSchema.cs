using System.Text.Json;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>The schemas of the API document, as far as the document uses JSON Schema.</summary>
internal sealed class ApiSchema(JsonElement document)
{
    /// <summary>Where a value is not what the schema says; also what it holds and the schema does not name.</summary>
    public IEnumerable<string> Mismatches(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var name)) return Mismatches(value, Resolve(name.GetString()!), at);
        if (!Fits(value, schema)) return [$"{at}: {value.ValueKind} {value.GetRawText()[..Math.Min(60, value.GetRawText().Length)]}"];
        foreach (var either in (string[])["anyOf", "oneOf"])
            if (schema.TryGetProperty(either, out var choices))
            {
                var tried = choices.EnumerateArray().Select(choice => Mismatches(value, choice, at).ToList()).ToList();
                if (tried.TrueForAll(wrong => wrong.Count > 0)) return tried.MinBy(wrong => wrong.Count)!;
            }
        return value.ValueKind switch
        {
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany((item, i) => Mismatches(item, items, $"{at}[{i}]")),
            JsonValueKind.Object => Missing(value, schema, at).Concat(Properties(value, schema, at)),
            _ => [],
        };
    }

    public JsonElement Resolve(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(document, (node, step) => node.GetProperty(step));

    private static bool Fits(JsonElement value, JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value))) return false;
        if (!schema.TryGetProperty("type", out var type)) return true;
        var types = type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).ToList() : [type.GetString()];
        return value.ValueKind switch
        {
            JsonValueKind.Null => types.Contains("null"),
            JsonValueKind.String => types.Contains("string"),
            JsonValueKind.True or JsonValueKind.False => types.Contains("boolean"),
            JsonValueKind.Number => types.Contains("number") || (types.Contains("integer") && value.TryGetInt64(out _)),
            JsonValueKind.Array => types.Contains("array"),
            _ => types.Contains("object"),
        };
    }

    private static IEnumerable<string> Missing(JsonElement value, JsonElement schema, string at) => schema.TryGetProperty("required", out var required)
        ? required.EnumerateArray().Select(r => r.GetString()!).Where(r => !value.TryGetProperty(r, out _)).Select(r => $"{at}.{r}: missing")
        : [];

    private IEnumerable<string> Properties(JsonElement value, JsonElement schema, string at)
    {
        var named = schema.TryGetProperty("properties", out var properties);
        foreach (var property in value.EnumerateObject())
        {
            var place = $"{at}.{property.Name}";
            if (named && properties.TryGetProperty(property.Name, out var own))
                foreach (var wrong in Mismatches(property.Value, own, place)) yield return wrong;
            else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind is JsonValueKind.Object)
                foreach (var wrong in Mismatches(property.Value, others, place)) yield return wrong;
            else if (named) yield return $"{place}: not in the schema";
        }
    }
}
