using System.Text.Json;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// Finds the browser, in this order: the setting, the note that start-up leaves in the data folder (<c>chromium.json</c>), PATH, Debian's
/// places. Asked again for each launch, because start-up fetches a browser while the product already serves.
/// </summary>
public static class ChromiumPath
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] DebianPlaces = ["/usr/bin", "/usr/lib/chromium", "/snap/bin"];

    /// <summary>The program's path, or what is missing and what to do.</summary>
    public static (string? Path, string Why) Find(PrinterOptions options, string? searchPath)
    {
        if (!string.IsNullOrWhiteSpace(options.Chromium))
            return File.Exists(options.Chromium)
                ? (options.Chromium, options.Chromium)
                : (null, $"LeadMagnets:Chromium names {options.Chromium}, and there is no such file. Correct or remove the setting.");
        var places = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(DebianPlaces);
        var candidates = Names.SelectMany(name => places.Select(place => Path.Combine(place, OperatingSystem.IsWindows() ? name + ".exe" : name)));
        var found = new[] { Noted(options.DataFolder) }.Concat(candidates).FirstOrDefault(File.Exists);
        return found is null
            ? (null, "No Chromium was found, so PDFs wait. Install Debian's chromium-headless-shell, or name a browser in LeadMagnets:Chromium.")
            : (found, found);
    }

    private static string? Noted(string folder)
    {
        try
        {
            using var note = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "chromium.json")));
            return note.RootElement.TryGetProperty("path", out var path) ? path.GetString() : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }
}
