using System.Reflection;
using MediatR;

namespace LeadMagnets.Web.Infrastructure;

public static class Mediation
{
    private static readonly Type[] Kinds = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>)];

    /// <summary>MediatR 5.1 brings no registration of its own: every handler of the assembly, found by its interface.</summary>
    public static IServiceCollection AddMediation(this IServiceCollection services, Assembly assembly)
    {
        services.AddScoped<ServiceFactory>(p => p.GetRequiredService).AddScoped<IMediator, Mediator>();
        var handlers = from type in assembly.GetTypes()
                       where type is { IsAbstract: false, IsGenericTypeDefinition: false }
                       from face in type.GetInterfaces()
                       where face.IsGenericType && Kinds.Contains(face.GetGenericTypeDefinition())
                       select (face, type);
        foreach (var (face, type) in handlers) services.AddScoped(face, type);
        return services;
    }
}
