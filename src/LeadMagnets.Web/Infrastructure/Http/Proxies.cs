using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LeadMagnets.Web.Infrastructure.Http;

public static class Proxies
{
    /// <summary>X-Forwarded headers are believed from the proxies that the settings name, and from nobody else; one that is not named is noticed.</summary>
    public static IApplicationBuilder UseTrustedProxies(this WebApplication app, LeadMagnetsOptions options)
    {
        var unnamed = app.Services.GetRequiredService<UnnamedProxy>();
        if (unnamed.MayBe) Watch(app, unnamed);
        var proxies = LeadMagnetsOptionsRules.Ranges(options.TrustedProxies).ToList();
        if (proxies.Count == 0) return app;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
            else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        return app.UseForwardedHeaders(forwarded);
    }

    private static void Watch(WebApplication app, UnnamedProxy unnamed)
    {
        app.Lifetime.ApplicationStarted.Register(unnamed.LookAtAddresses);
        app.Use((http, next) =>
        {
            unnamed.LookAt(http);
            return next(http);
        });
    }
}
