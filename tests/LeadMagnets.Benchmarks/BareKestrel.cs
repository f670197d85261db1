using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace LeadMagnets.Benchmarks;

/// <summary>Kestrel and nothing else: no routing, no middleware, the same bytes and headers from memory.</summary>
internal static class BareKestrel
{
    public static async Task<int> Run(int port, string file)
    {
        var body = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var server = builder.Build();
        server.Run(http =>
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.Headers.ContentEncoding = "br";
            http.Response.ContentLength = body.Length;
            return http.Response.Body.WriteAsync(body).AsTask();
        });
        await server.RunAsync();
        return 0;
    }
}
