using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Http;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace LeadMagnets.Web.Infrastructure.Access;

public static class People
{
    /// <summary>Whose keys they are; another program with the same folder reads nothing of ours.</summary>
    internal const string KeyRing = "LeadMagnets";

    /// <summary>ASP.NET Core Identity for people who sign in: cookies, hashes, stamps. It only reads; what changes goes through the writer.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services, DataFolder folder)
    {
        services.AddIdentityCore<AppUser>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        }).AddEntityFrameworkStores<AppDb>().AddSignInManager().AddClaimsPrincipalFactory<MemberClaims>();
        services.AddAuthentication().AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(cookie =>
        {
            HostCookies.Shape(cookie.Cookie, "session");
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/account/sign-in";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        }));
        // A changed password ends the other sessions within a minute.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddDataProtection().SetApplicationName(KeyRing).PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        return services;
    }
}
