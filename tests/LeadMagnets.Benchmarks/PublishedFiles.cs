using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace LeadMagnets.Benchmarks;

/// <summary>The published program's static files, for the printer.</summary>
internal sealed class PublishedFiles(string app) : IWebHostEnvironment
{
    public string WebRootPath { get; set; } = Path.Combine(app, "wwwroot");
    public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(Path.Combine(app, "wwwroot"));
    public string ApplicationName { get; set; } = "LeadMagnets.Benchmarks";
    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    public string ContentRootPath { get; set; } = app;
    public string EnvironmentName { get; set; } = "Production";
}
