using LeadMagnets.Web.Features.PageChecks.Visit;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Infrastructure.Net.Egress;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>"Check my page": a browser looks at a page of the marketer's site and says whether the magnet works there.</summary>
public static class PageChecksFeature
{
    public static IServiceCollection AddPageChecks(this IServiceCollection services) => services
        .AddSingleton(new CheckOptions()).AddSingleton(new EgressLimits()).AddSingleton<OwnServer>().AddSingleton<CheckedUrl>().AddSingleton<CheckQueue>().AddSingleton<CheckRows>()
        .AddSingleton<CheckBrowser>().AddSingleton<CheckPictures>().AddSingleton<CheckedMagnets>().AddSingleton<PageVisit>()
        .AddHostedService<CheckJanitor>().AddHostedService<CheckWorker>();

    public static void MapPageChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/page-checks/{id:guid}/wide.png", Picture.Wide).RequireAuthorization(Access.Admin).ExcludeFromDescription();
        routes.MapGet("/page-checks/{id:guid}/phone.png", Picture.Phone).RequireAuthorization(Access.Admin).ExcludeFromDescription();
    }
}
