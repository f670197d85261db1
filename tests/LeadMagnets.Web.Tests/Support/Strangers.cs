using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Calls from the internet: the test server knows no addresses, so a header of the test's own names the caller's.</summary>
internal static class Strangers
{
    private const string Header = "X-Test-Address";

    public static WebApp WithStrangers(this WebApp app) => app.With(services => services.AddSingleton<IStartupFilter, Named>());

    public static HttpClient From(this WebApp app, string address)
    {
        var client = app.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(Header, address);
        return client;
    }

    /// <summary>One of some millions of addresses.</summary>
    public static string Address(int number) => $"20.{number / 62500 % 250}.{number / 250 % 250}.{number % 250 + 1}";

    private sealed class Named : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (context.Request.Headers[Header] is [{ } address]) context.Connection.RemoteIpAddress = IPAddress.Parse(address);
                return following(context);
            });
            next(app);
        };
    }
}
