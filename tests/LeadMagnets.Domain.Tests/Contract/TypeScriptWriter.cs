using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Tests.Contract;

/// <summary>Writes the records that cross the wire as TypeScript types, one file per namespace, by the same metadata that writes their JSON.</summary>
internal sealed class TypeScriptWriter
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["LeadMagnets.Domain"] = "problem", ["LeadMagnets.Domain.Answers"] = "submission", ["LeadMagnets.Domain.Definitions"] = "definition",
        ["LeadMagnets.Domain.Piping"] = "definition", ["LeadMagnets.Domain.Reports"] = "resultView", ["LeadMagnets.Domain.Scoring"] = "result",
        ["LeadMagnets.Domain.Receipts"] = "working",
    };

    private static readonly Dictionary<Type, string> Plain = new()
    {
        [typeof(string)] = "string", [typeof(Guid)] = "string", [typeof(int)] = "number", [typeof(long)] = "number", [typeof(double)] = "number", [typeof(bool)] = "boolean",
        [typeof(object)] = "unknown", [typeof(JsonElement)] = "unknown", [typeof(JsonNode)] = "unknown",
        [typeof(Scalar)] = "number | string | boolean | null",
    };

    private readonly Documentation documentation = new();
    private readonly NullabilityInfoContext nullability = new();
    private readonly SortedDictionary<string, SortedDictionary<string, string>> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> imports = [];
    private readonly Dictionary<string, string> homes = [];
    private string file = "";

    public static IReadOnlyDictionary<string, string> Write(params Type[] roots)
    {
        var writer = new TypeScriptWriter();
        foreach (var root in roots) writer.Declare(root);
        return writer.types.ToDictionary(pair => $"{pair.Key}.ts", pair => writer.Text(pair.Key, pair.Value));
    }

    private string Text(string name, SortedDictionary<string, string> declarations)
    {
        var text = new StringBuilder("// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.\n");
        foreach (var group in imports.GetValueOrDefault(name, []).GroupBy(type => homes[type]).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append($"import type {{ {string.Join(", ", group)} }} from \"./{group.Key}\";\n");
        foreach (var declaration in declarations.Values) text.Append('\n').Append(declaration);
        return text.ToString();
    }

    /// <summary>The name of a type as seen from the current file, declaring it where that is still to be done.</summary>
    private string Reference(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Reference(inner);
        if (Plain.TryGetValue(type, out var plain)) return plain;
        if (Item(type, typeof(IReadOnlyDictionary<,>), 1) is { } entry) return $"Readonly<Record<string, {Reference(entry)}>>";
        if (Item(type, typeof(IReadOnlyList<>), 0) is { } item) return Array(Reference(item));
        Declare(type);
        if (homes[type.Name] != file) (imports.TryGetValue(file, out var set) ? set : imports[file] = []).Add(type.Name);
        return type.Name;
    }

    private static string Array(string item) => item.Contains(' ') ? $"readonly ({item})[]" : $"readonly {item}[]";

    private static Type? Item(Type type, Type open, int argument) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == open ? type.GetGenericArguments()[argument] : null;

    private void Declare(Type type)
    {
        if (!homes.TryAdd(type.Name, Files[type.Namespace!])) return;
        var caller = file;
        file = homes[type.Name];
        if (!types.TryGetValue(file, out var declarations)) types[file] = declarations = new(StringComparer.Ordinal);
        declarations[type.Name] = Comment(documentation.Of(type), "") + Body(type);
        file = caller;
    }

    private string Body(Type type)
    {
        if (type.IsEnum) return $"export type {type.Name} = {string.Join(" | ", Enum.GetValues(type).Cast<object>().Select(Json))};\n";
        var kinds = type.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        if (kinds.Count > 0)
            return $"export type {type.Name} =\n  | {string.Join("\n  | ", kinds.Select(kind => Reference(kind.DerivedType)))};\n";

        var text = new StringBuilder($"export interface {type.Name} {{\n");
        if (Kind(type) is { } own) text.Append($"  readonly kind: {JsonSerializer.Serialize(own)};\n");
        foreach (var property in DefinitionJson.Options.GetTypeInfo(type).Properties.Where(IsData)) text.Append(Member(property));
        return text.Append("}\n").ToString();
    }

    private static bool IsData(JsonPropertyInfo property) =>
        property.AttributeProvider is PropertyInfo info && info.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };

    private string Member(JsonPropertyInfo property)
    {
        var info = (PropertyInfo)property.AttributeProvider!;
        var nullable = nullability.Create(info).ReadState is NullabilityState.Nullable;
        var always = info.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Never };
        var reference = Reference(property.PropertyType) + (nullable && always ? " | null" : "");
        return $"{Comment(documentation.Of(info), "  ")}  readonly {property.Name}{(nullable && !always ? "?" : "")}: {reference};\n";
    }

    private static string? Kind(Type type) => type.BaseType?.GetCustomAttributes<JsonDerivedTypeAttribute>()
        .FirstOrDefault(kind => kind.DerivedType == type)?.TypeDiscriminator as string;

    private static string Json(object value) => JsonSerializer.Serialize(value, value.GetType(), DefinitionJson.Options);

    private static string Comment(string? text, string indent) => text is null ? "" : $"{indent}/** {text} */\n";
}
