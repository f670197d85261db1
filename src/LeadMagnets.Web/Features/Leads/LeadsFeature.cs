using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Features.Leads;

public static class LeadsFeature
{
    public static void MapLeads(this IEndpointRouteBuilder routes) => routes.MapGet("/leads/export.csv", Export.Write).RequireAuthorization(Access.Admin).ExcludeFromDescription();
}
