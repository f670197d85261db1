using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Workspaces;

public static class WorkspacesFeature
{
    public static IServiceCollection AddWorkspaces(this IServiceCollection services) => services.AddScoped<PublicFaces>().AddHostedService<FacesOfThisProgram>();

    /// <summary>Logos are shown to visitors, so they are open to everybody.</summary>
    public static void MapWorkspaces(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{name}", Files.Get).AllowAnonymous().ExcludeFromDescription();
}
