using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>A result view as one text, in which its letters can be looked through.</summary>
internal static class ReportJson
{
    public static string Of(ResultView view) => JsonSerializer.Serialize(view, DefinitionJson.Options);
}
