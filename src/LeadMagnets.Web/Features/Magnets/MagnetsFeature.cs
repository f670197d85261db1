using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Magnets.Builder;
using LeadMagnets.Web.Features.Magnets.Languages;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Magnets;

public static class MagnetsFeature
{
    public static IServiceCollection AddMagnets(this IServiceCollection services) => services.AddScoped<PublicAddress>().AddSingleton<PinnedLoader>().AddScoped<LiveMagnetChange>().AddSingleton<TestLinks>()
        .AddScoped<LanguageDrafts>()
        .AddSingleton<ProofStore>().AddScoped<Proofs>();

    public static void MapMagnets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/magnets/{id:guid}/definition.json", Download.Get).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapGet("/magnets/{id:guid}/languages/{language}.xlf", ExportLanguage.Get).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapGet("/magnets/{id:guid}/edit/draft", EditorDraft.Get).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapPut("/magnets/{id:guid}/edit/draft", EditorDraft.Put).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapGet("/magnets/edit/frame", EditorFrame.Get).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        var api = routes.MapManagementApi().WithTags("Magnets");
        api.MapGet("/templates", ApiMagnets.Templates).WithSummary("The templates that a magnet can start from")
            .Produces<IReadOnlyList<ApiMagnets.TemplateAnswer>>();
        api.MapGet("/magnets", ApiMagnets.List).WithSummary("All magnets of the workspace")
            .Produces<ApiMagnets.MagnetList>();
        api.MapPost("/magnets", ApiMagnets.Create).WithSummary("A new magnet from a template or from a whole definition")
            .Takes<Definition, ApiMagnets.TemplateChoice>().Produces<ApiMagnets.MagnetAnswer>(201).Refuses(400, 409, 413, 422);
        api.MapGet("/magnets/{id:guid}", ApiMagnets.One).WithSummary("One magnet")
            .Produces<ApiMagnets.MagnetAnswer>().Refuses(404);
        api.MapGet("/magnets/{id:guid}/draft", ApiDraft.Get).WithSummary("The draft, with its ETag")
            .Produces<Definition>().Refuses(404);
        api.MapPut("/magnets/{id:guid}/draft", ApiDraft.Put).WithSummary("Replaces the draft; If-Match keeps others' changes safe")
            .Takes<Definition>().Produces<ApiDraft.SavedDraft>().Refuses(404, 412, 413, 422);
        api.MapGet("/magnets/{id:guid}/proof", ApiProof.Get).WithSummary("The check before publishing: findings, ranges and spread of the draft")
            .Produces<ApiProof.ProofAnswer>().Refuses(404, 422);
        api.MapPost("/magnets/{id:guid}/publish", ApiDraft.Publish).WithSummary("Freezes the draft as a new public version")
            .Produces<ApiDraft.PublishedMagnet>().Refuses(400, 404, 409, 422);
        api.MapPost("/magnets/{id:guid}/unpublish", ApiDraft.Unpublish).WithSummary("Takes the magnet from the public")
            .Produces(204).Refuses(400, 404, 409, 422);
    }
}
