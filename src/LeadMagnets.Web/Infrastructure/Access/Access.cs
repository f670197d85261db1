using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>Names of policies, schemes and claims.</summary>
public static class Access
{
    /// <summary>Pages of people who are signed in to a workspace.</summary>
    public const string Admin = "admin";
    /// <summary>Calls of the management API with a key.</summary>
    public const string Api = "api";
    public const string ApiKeyScheme = "Bearer";
    public const string WorkspaceClaim = "workspace";
    public const string MemberClaim = "member";
    public const string NameClaim = "member-name";

    /// <summary>Who may do what: cookies for people, keys for programs, and always inside one workspace.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddScoped<CurrentWorkspace>().AddScoped<CurrentMember>().AddSingleton<ApiKeyUse>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyScheme, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(Admin, p => p.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser()
                .RequireClaim(WorkspaceClaim).RequireClaim(MemberClaim))
            .AddPolicy(Api, p => p.AddAuthenticationSchemes(ApiKeyScheme).RequireAuthenticatedUser().RequireClaim(WorkspaceClaim));
        return services.AddApiLimits();
    }
}
