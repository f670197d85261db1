using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions;

/// <summary>Compares JSON with the records that it is to become, by the same metadata that reads it: fields, kinds and types.</summary>
internal sealed class ShapeCheck
{
    /// <summary>Editors put it at the top of a document to find the schema.</summary>
    public const string SchemaPointer = "$schema";

    private const string Kind = "kind";
    private readonly List<Problem> problems = [];

    public static IReadOnlyList<Problem> Find(JsonElement json, Type type)
    {
        var check = new ShapeCheck();
        check.Visit(json, type, "");
        return check.problems;
    }

    private void Visit(JsonElement json, Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Argument(type, typeof(IReadOnlyList<>), 0) is { } item) List(json, item, path);
        else if (Argument(type, typeof(IReadOnlyDictionary<,>), 1) is { } entry) Dictionary(json, entry, path);
        else if (type == typeof(Scalar)) Require(IsScalar(json), path, "a number, a text, true, false or null");
        else if (type == typeof(string)) Require(JsonText.Of(json) is not null, path, "a text");
        else if (type == typeof(bool)) Require(json.ValueKind is JsonValueKind.True or JsonValueKind.False, path, "true or false");
        else if (type == typeof(int)) Require(json.ValueKind is JsonValueKind.Number && json.TryGetInt32(out _), path, "a whole number");
        else if (type == typeof(double)) Require(json.ValueKind is JsonValueKind.Number && double.IsFinite(json.GetDouble()), path, "a number");
        else if (type.IsEnum) Word(json, type, path);
        else Object(json, type, path);
    }

    private void List(JsonElement json, Type item, string path)
    {
        if (!Require(json.ValueKind is JsonValueKind.Array, path, "a list")) return;
        foreach (var (i, element) in json.EnumerateArray().Index()) Visit(element, item, $"{path}[{i}]");
    }

    private void Dictionary(JsonElement json, Type entry, string path)
    {
        if (!Require(json.ValueKind is JsonValueKind.Object, path, "an object")) return;
        foreach (var property in json.EnumerateObject()) Visit(property.Value, entry, Join(path, property.Name));
    }

    private void Word(JsonElement json, Type type, string path)
    {
        var words = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, DefinitionJson.Options).Trim('"')).ToList();
        if (JsonText.Of(json) is not { } word || !words.Contains(word, StringComparer.OrdinalIgnoreCase))
            Add(path, "unknown-word", $"This is one of: {string.Join(", ", words)}.");
    }

    private void Object(JsonElement json, Type type, string path)
    {
        if (!Require(json.ValueKind is JsonValueKind.Object, path, "an object") || Concrete(json, type, path) is not { } concrete) return;
        var known = DefinitionJson.Options.GetTypeInfo(concrete).Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).ToList();
        var given = json.EnumerateObject().ToList();
        foreach (var property in given.Where(property => !IsMark(property, concrete, path)))
        {
            var at = Join(path, property.Name);
            if (known.Find(candidate => IsSame(candidate.Name, property.Name)) is { } found) Member(property.Value, found, at);
            else Add(at, "unknown-field", $"There is no field “{property.Name}” here.{Suggestions.For(property.Name, [.. known.Select(candidate => candidate.Name)])}");
        }
        foreach (var missing in known.Where(IsRequired).Where(property => !given.Exists(present => IsSame(present.Name, property.Name))))
            Add(Join(path, missing.Name), "required", $"“{missing.Name}” is missing here.");
    }

    private void Member(JsonElement json, JsonPropertyInfo property, string path)
    {
        var nullable = Nullable.GetUnderlyingType(property.PropertyType) is not null || property.PropertyType == typeof(Scalar)
            || (!property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsSetNullable));
        if (json.ValueKind is JsonValueKind.Null && nullable) return;
        if (json.ValueKind is JsonValueKind.Null) Add(path, "null", "This may not be null.");
        else Visit(json, property.PropertyType, path);
    }

    /// <summary>The record for the kind that the JSON names; the type itself where there is only one.</summary>
    private Type? Concrete(JsonElement json, Type type, string path)
    {
        if (DefinitionJson.Options.GetTypeInfo(type).PolymorphismOptions is not { } union) return type;
        var kinds = union.DerivedTypes.ToDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType);
        var kind = json.TryGetProperty(Kind, out var named) ? JsonText.Of(named) : null;
        if (kind is not null && kinds.TryGetValue(kind, out var found)) return found;
        var words = string.Join(", ", kinds.Keys);
        if (kind is null) Add(Join(path, Kind), "required", $"The kind is missing; it is one of: {words}.");
        else Add(Join(path, Kind), "unknown-kind", $"There is no kind “{kind}”; it is one of: {words}.{Suggestions.For(kind, [.. kinds.Keys])}");
        return null;
    }

    private static bool IsMark(JsonProperty property, Type type, string path) =>
        (property.NameEquals(Kind) && IsUnion(type.BaseType)) || (path.Length == 0 && property.NameEquals(SchemaPointer));

    private static bool IsUnion(Type? type) => type is not null && type != typeof(object)
        && (DefinitionJson.Options.GetTypeInfo(type).PolymorphismOptions is not null || IsUnion(type.BaseType));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    private static bool IsScalar(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => double.IsFinite(json.GetDouble()),
        JsonValueKind.String => JsonText.Of(json) is not null,
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => true,
        _ => false,
    };

    private static Type? Argument(Type type, Type open, int index) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == open ? type.GetGenericArguments()[index] : null;

    private bool Require(bool holds, string path, string wanted)
    {
        if (!holds) Add(path, "wrong-type", $"This has to be {wanted}.");
        return holds;
    }

    private void Add(string path, string code, string message) => problems.Add(new(path, code, message));

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
