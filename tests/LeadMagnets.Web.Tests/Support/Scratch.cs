namespace LeadMagnets.Web.Tests.Support;

/// <summary>A folder of its own that is gone afterwards.</summary>
public sealed class Scratch : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("leadmagnets-test-").FullName;

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
