namespace LeadMagnets.Domain.Tests;

/// <summary>A file of the repository as it stands there; what was installed or built is none.</summary>
internal sealed record Source(string Name, string Text)
{
    private static readonly string[] NotOurs = ["node_modules", "artifacts", "bin", "obj", "data", ".git", "test-results"];

    public int Lines => Text.Count(c => c == '\n');

    public bool IsMigration => Name.Contains("/Migrations/", StringComparison.Ordinal);

    public static string Path(string name) => System.IO.Path.Combine(Repository.Root, name);

    public static string Read(string name) => File.ReadAllText(Path(name));

    public static IEnumerable<Source> Files(string folder, params string[] endings) => Below(new(Path(folder)))
        .Where(file => endings.Contains(file.Extension))
        .Select(file => new Source(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.GetFiles().Concat(folder.GetDirectories().Where(below => !NotOurs.Contains(below.Name)).SelectMany(Below));
}
