using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Features.Deliveries;

public static class DeliveryPages
{
    public static void MapDeliveryPages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/mail/{id:guid}/body", MailReadModel.Body).RequireAuthorization(Access.Admin).ExcludeFromDescription();
}
