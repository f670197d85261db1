namespace LeadMagnets.Web.Tests.Support;

/// <summary>A folder of its own that is gone afterwards.</summary>
public sealed class Scratch : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("leadmagnets-test-").FullName;

    /// <summary>Ends an app and copies what it kept, so that a program of its own can go on with it.</summary>
    public static Task Take(WebApp app, string folder) => app.StopThen(() =>
    {
        var from = app.Folder.Path;
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var target = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    });

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file still open somewhere is the operating system's to clear, not a reason to fail a test.
        }
    }
}
