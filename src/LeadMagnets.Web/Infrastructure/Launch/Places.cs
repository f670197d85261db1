namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>Where the program lies, wherever it was started from: in a clone of the repository, or published somewhere.</summary>
public sealed record Places(string Content, string DefaultData)
{
    public const string DefaultAddress = "http://localhost:5080";

    public static Places Of(string programFolder)
    {
        var repository = Repository(programFolder);
        var content = repository is null || Published(programFolder) ? programFolder : Path.Combine(repository, "src", "LeadMagnets.Web");
        return new(content, Path.Combine(repository ?? programFolder, "data"));
    }

    /// <summary>The default address, unless a setting of ASP.NET Core names one.</summary>
    public static string? AddressFor(IConfiguration settings)
    {
        string[] named = ["urls", "http_ports", "https_ports"];
        return named.Any(key => !string.IsNullOrEmpty(settings[key])) || settings.GetSection("Kestrel:Endpoints").Exists() ? null : DefaultAddress;
    }

    // A published program has its static files beside it; a built one leaves them in the project's folder.
    private static bool Published(string folder) => Directory.Exists(Path.Combine(folder, "wwwroot"));

    private static string? Repository(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "LeadMagnets.sln"))) return at.FullName;
        return null;
    }
}
