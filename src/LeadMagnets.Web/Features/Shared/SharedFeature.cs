using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Features.Shared.Events;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.Shared;

public static class SharedFeature
{
    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .AddScoped<LocalTime>().AddSingleton<EventLog>().AddSingleton<Cards.CardPictures>().AddSingleton<Magnets.LogoPicture>()
        .AddSingleton<ErasedFiles>().AddSingleton<ReportKeeping>().AddHostedService<FileJanitor>();
}
