using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Attribution;

/// <summary>The same as <see cref="TouchesAnswer"/> for bodies that are composed of JSON.</summary>
public static class TouchJson
{
    public static JsonNode? Of(IReadOnlyCollection<Touch> touches) => JsonSerializer.SerializeToNode(TouchesAnswer.Of(touches), DefinitionJson.Options);
}
