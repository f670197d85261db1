using LeadMagnets.Web.Features.Deliveries.Channels;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Infrastructure.Mail;
using LeadMagnets.Web.Infrastructure.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>What brings effects to the outside: channels, one worker per bulkhead, mail and the guarded network.</summary>
public static class DeliveriesFeature
{
    public static IServiceCollection AddDeliveries(this IServiceCollection services, LeadMagnetsOptions options)
    {
        services.AddPublicNetworkClient();
        services.TryAddSingleton(Random.Shared);
        services.AddSingleton<ServerSecret>().AddSingleton<PublicLinks>();
        services.AddSingleton<IHealthLine, MailLine>().AddSingleton<IHealthLine, QueueLine>();
        services.AddSignal(options);
        services.AddScoped<IProtectedRows, WebhookSecretRows>().AddSingleton<WebhookSecrets>().AddSingleton<WebhookTest>().AddSingleton<DeliveryReplay>();
        return services.AddMail(options).AddChannels().AddWorkers(options);
    }

    public static void MapDeliveries(this IEndpointRouteBuilder api) => List.Map(api);

    private static void AddSignal(this IServiceCollection services, LeadMagnetsOptions options)
    {
        if (options.Database == "postgres") services.AddSingleton<IDeliverySignal, NodesSignal>();
        else services.AddSingleton<IDeliverySignal, DeliverySignal>();
    }

    private static IServiceCollection AddMail(this IServiceCollection services, LeadMagnetsOptions options)
    {
        services.AddSingleton<MailFrom>().AddSingleton<MailPost>().AddSingleton<MailCaps>().AddSingleton<OwnerNotice>();
        return string.IsNullOrWhiteSpace(options.Smtp.Host)
            ? services.AddSingleton<IMailSender, MailFolder>()
            : services.AddSingleton<IMailSender, SmtpSender>();
    }

    private static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddSingleton<IDeliveryChannel, ReportMailChannel>()
        .AddSingleton<IDeliveryChannel, ContinueMailChannel>()
        .AddSingleton<IDeliveryChannel, OwnerMailChannel>()
        .AddSingleton<IDeliveryChannel, WebhookChannel>()
        .AddSingleton<EndpointClosing>();

    private static IServiceCollection AddWorkers(this IServiceCollection services, LeadMagnetsOptions options)
    {
        if (options.Database == "postgres") services.AddSingleton<IDeliveryClaims, PostgresClaims>();
        else services.AddSingleton<IDeliveryClaims, SqliteClaims>();
        services.AddSingleton<WorkerPulse>().AddSingleton<DeliveryLedger>().AddSingleton<LeaseRecovery>().AddSingleton<DeliveryQueue>().AddSingleton<DeliveryRun>();
        foreach (var bulkhead in (Bulkhead[])[Bulkhead.Mail, Bulkhead.Webhook, Bulkhead.Print])
            services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<DeliveryWorker>(provider, bulkhead));
        return services;
    }
}
