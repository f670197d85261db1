namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>The driver talks to the browser through Node: an installed one where there is one, else the one that came with the package.</summary>
internal static class NodePath
{
    private const string Setting = "PLAYWRIGHT_NODEJS_PATH";

    /// <summary>Null leaves the choice to the driver.</summary>
    public static string? ForDriver()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } chosen) return chosen;
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
    }
}
