using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>Reads the result that stands in a stored answer.</summary>
public static class StoredView
{
    /// <summary>The <c>resultView</c> of an answer; null where there is none.</summary>
    public static ResultView? In(JsonElement answer) =>
        answer.TryGetProperty("resultView", out var view) && view.ValueKind is JsonValueKind.Object ? view.Deserialize<ResultView>(DefinitionJson.Options) : null;
}
