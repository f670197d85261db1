using System.Text.Json;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Shared;

/// <summary>A destination as the API spells it: <c>sales</c>, <c>sdr</c>, <c>nurture</c>.</summary>
public static class DestinationWord
{
    public static string Of(Destination destination) => JsonNamingPolicy.KebabCaseLower.ConvertName(destination.ToString());
}
