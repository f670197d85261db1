using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Features.Magnets;

public static class MagnetsFeature
{
    public static IServiceCollection AddMagnets(this IServiceCollection services) => services.AddScoped<PublicAddress>().AddSingleton<TestLinks>();

    public static void MapMagnets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/magnets/{id:guid}/definition.json", Download.Get).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        var api = routes.MapManagementApi();
        api.MapGet("/templates", ApiMagnets.Templates).WithSummary("The templates that a magnet can start from");
        api.MapGet("/magnets", ApiMagnets.List).WithSummary("All magnets of the workspace");
        api.MapPost("/magnets", ApiMagnets.Create).WithSummary("A new magnet from a template or from a whole definition");
        api.MapGet("/magnets/{id:guid}", ApiMagnets.One).WithSummary("One magnet");
        api.MapGet("/magnets/{id:guid}/draft", ApiDraft.Get).WithSummary("The draft, with its ETag");
        api.MapPut("/magnets/{id:guid}/draft", ApiDraft.Put).WithSummary("Replaces the draft; If-Match keeps others' changes safe");
        api.MapPost("/magnets/{id:guid}/publish", ApiDraft.Publish).WithSummary("Freezes the draft as a new public version");
        api.MapPost("/magnets/{id:guid}/unpublish", ApiDraft.Unpublish).WithSummary("Takes the magnet from the public");
    }
}
