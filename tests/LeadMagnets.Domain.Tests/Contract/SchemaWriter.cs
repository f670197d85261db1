using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Tests.Contract;

/// <summary>The JSON Schema of a definition, with the records' comments as descriptions.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions Indented = new(DefinitionJson.Options) { WriteIndented = true };

    public static string Write()
    {
        var documentation = new Documentation();
        var schema = DefinitionJson.Options.GetJsonSchemaAsNode(typeof(Definition), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                var description = context.PropertyInfo?.AttributeProvider is PropertyInfo property ? documentation.Of(property) : documentation.Of(context.TypeInfo.Type);
                if (description is not null && node is JsonObject shape && !shape.ContainsKey("$ref")) shape.Insert(0, "description", description);
                return node;
            },
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "LeadMagnets definition");
        return schema.ToJsonString(Indented) + "\n";
    }
}
