using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The one way in which documents of the product become JSON and back: camel case, kinds first, absent instead of null.</summary>
public static class DefinitionJson
{
    public const int CurrentSchema = 1;

    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The same, deep enough for the trees of formulas: for the public face of a version.</summary>
    public static JsonSerializerOptions Public { get; } = new(Options) { MaxDepth = Formulas.FormulaLimits.JsonDepth + Options.MaxDepth };

    public static byte[] Write(PublicDefinition definition) => JsonSerializer.SerializeToUtf8Bytes(definition, Public);

    public static string Write(Definition definition) => JsonSerializer.Serialize(definition, Options);

    /// <summary>Reads a document that this product wrote. For a stranger's document use <c>DefinitionReader</c>, which explains what is wrong.</summary>
    public static Definition Read(string json) =>
        JsonSerializer.Deserialize<Definition>(json, Options) ?? throw new JsonException("The document is null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 64,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NothingMayBeAbsent } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }

    /// <summary>What may be null is left out when it is written, so it is not required when it is read.</summary>
    private static void NothingMayBeAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { IsNullable: true, IsMemberInitializer: false }) property.IsRequired = false;
    }
}
