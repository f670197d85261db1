using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;

namespace LeadMagnets.Web.Features.Account;

/// <summary>Signing in and out, passwords, and how an installation gets its first owner.</summary>
public static class AccountFeature
{
    public static IServiceCollection AddAccount(this IServiceCollection services, DataFolder folder) => services
        .AddPeople(folder).AddSingleton<SignInAttempts>().AddScoped<Installation>().AddSingleton<SetupLink>();

    /// <summary>Unattended set-up where the settings ask for it; else, until somebody is set up, a one-time link on the console.</summary>
    public static async Task SetUp(this WebApplication app, LeadMagnetsOptions options)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var installation = scope.ServiceProvider.GetRequiredService<Installation>();
        if (options.Setup.OwnerEmail is { Length: > 0 }) await installation.Ensure(options.Setup, CancellationToken.None);
        else if (!await installation.Exists(CancellationToken.None))
            await app.Services.GetRequiredService<SetupLink>().Show(app, options.PublicUrl);
    }
}
