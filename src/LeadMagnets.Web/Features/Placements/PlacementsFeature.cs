using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>Where magnets are shown: pages that embed them, short links, printed codes.</summary>
public static class PlacementsFeature
{
    public static IServiceCollection AddPlacements(this IServiceCollection services) => services.AddSingleton<LinkPressure>();

    public static void MapPlacements(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/p/{code}", [HttpMethods.Get, HttpMethods.Head], ShortLink.Follow).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/magnets/{id:guid}/placements/{placement:guid}/qr.svg", CodeFile.Svg).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapGet("/magnets/{id:guid}/placements/{placement:guid}/qr.png", CodeFile.Png).RequireAuthorization(Access.Admin).ExcludeFromDescription();
    }
}
