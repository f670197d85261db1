namespace LeadMagnets.Benchmarks;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("leadmagnets-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
