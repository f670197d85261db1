using LeadMagnets.Web.Features.Account;
using LeadMagnets.Web.Features.Deliveries;
using LeadMagnets.Web.Features.Embed;
using LeadMagnets.Web.Features.Formulas;
using LeadMagnets.Web.Features.Health;
using LeadMagnets.Web.Features.Leads;
using LeadMagnets.Web.Features.Magnets;
using LeadMagnets.Web.Features.PageChecks;
using LeadMagnets.Web.Features.Placements;
using LeadMagnets.Web.Features.Reports;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Submissions;
using LeadMagnets.Web.Features.Workspaces;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features;

/// <summary>The table of contents: which features there are, what each registers, and which addresses each answers.</summary>
public static class AllFeatures
{
    public static void AddFeatures(this IServiceCollection services, LeadMagnetsOptions options, DataFolder folder)
    {
        services.AddApiDocument().AddPrinting(options, folder);
        services.AddShared();
        services.AddAccount(folder);
        services.AddHealth();
        services.AddMagnets();
        services.AddPlacements();
        services.AddPageChecks();
        services.AddEmbedFeature();
        services.AddReports();
        services.AddDeliveries(options);
        services.AddWorkspaces();
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapHealth();
        app.MapOpenApi();
        app.MapEmbedFeature();
        app.MapMagnets();
        app.MapPlacements();
        app.MapPageChecks();
        app.MapLeads();
        app.MapReports();
        app.MapDeliveryPages();
        app.MapWorkspaces();

        var api = app.MapManagementApi();
        api.MapSubmissionsFeature();
        api.MapLeadsApi();
        api.MapFormulasFeature();
        api.MapDeliveries();
    }
}
