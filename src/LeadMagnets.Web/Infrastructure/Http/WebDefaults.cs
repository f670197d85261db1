using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace LeadMagnets.Web.Infrastructure.Http;

public static partial class WebDefaults
{
    /// <summary>Largest request body where an endpoint says nothing else (submissions: 256 kB, uploads: their own limit).</summary>
    public const long LargestBody = 2 * 1024 * 1024;

    /// <summary>
    /// Razor Pages below <c>/Features</c>, found by their URL (<c>Features/Account/SignIn</c> is <c>/account/sign-in</c>), closed to
    /// strangers unless a page carries <c>[AllowAnonymous]</c>.
    /// </summary>
    public static IServiceCollection AddWebDefaults(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/Features").AddRazorPagesOptions(pages =>
        {
            pages.Conventions.AuthorizeFolder("/", Access.Access.Admin);
            pages.Conventions.Add(new PageRouteTransformerConvention(new KebabCase()));
        });
        services.AddRouting(routes => routes.LowercaseUrls = true);
        services.AddAntiforgery(forms => { HostCookies.Shape(forms.Cookie, "form"); forms.SuppressXFrameOptionsHeader = true; });
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(flash => HostCookies.Shape(flash.Cookie, "flash"));
        return services.AddScoped<CspNonce>().AddSingleton<OwnMachine>().AddSingleton<UnnamedProxy>().AddProblemAnswers().AddHostedService<AfterStart>();
    }

    public static void UseLimits(this ConfigureWebHostBuilder host) => host.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
    });

    private sealed partial class KebabCase : IOutboundParameterTransformer
    {
        public string? TransformOutbound(object? value) => value is null ? null
            : Words().Replace(value.ToString()!, "$1-$2").ToLowerInvariant();

        [System.Text.RegularExpressions.GeneratedRegex("([a-z0-9])([A-Z])")]
        private static partial System.Text.RegularExpressions.Regex Words();
    }
}
