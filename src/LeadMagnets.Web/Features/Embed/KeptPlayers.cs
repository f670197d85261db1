using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeadMagnets.Web.Infrastructure;
using Microsoft.Extensions.FileProviders;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// The players of the versions that ran here before (trust.md 2). A program brings one only, yet visitors in the middle of a run, loaders that a
/// browser still holds and pinned snippets ask for the one before. So each start leaves its player in the data folder, from where the next
/// version serves it.
/// </summary>
public sealed partial class KeptPlayers(DataFolder data, IWebHostEnvironment environment, TimeProvider clock, ILogger<KeptPlayers> log)
{
    /// <summary>The current one and the two that ran before it.</summary>
    public const int Kept = 3;

    /// <summary>When it was begun with last. By that they go, since after a step back the version that ran before is an old one.</summary>
    private const string Begun = "begun";
    private static readonly TimeSpan Forsaken = TimeSpan.FromDays(1);

    private readonly IFileProvider own = environment.WebRootFileProvider;

    /// <summary>A file of the program's own, else of a kept player.</summary>
    public IFileInfo Find(string path) => own.GetFileInfo(path) is { Exists: true } found ? found : Earlier(path);

    /// <summary>Before the program listens: where nodes share the folder, no visitor can ask another node for a player that is not there yet.</summary>
    public void KeepOwn()
    {
        try
        {
            if (OwnHash() is not { } hash) return;
            Directory.CreateDirectory(data.Players);
            if (!IsWhole(hash)) Copy(hash);
            File.WriteAllText(Path.Combine(Folder(hash), Begun), clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            Prune(hash);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException or JsonException)
        {
            NotKept(log, full);
        }
    }

    private IFileInfo Earlier(string path)
    {
        var file = new FileInfo(Path.Join(data.Players, path.AsSpan("/embed".Length)));
        return file.Exists ? new Microsoft.Extensions.FileProviders.Physical.PhysicalFileInfo(file) : new NotFoundFileInfo(path);
    }

    /// <summary>Null: the widgets were not built.</summary>
    private string? OwnHash()
    {
        if (own.GetFileInfo("embed/manifest.json") is not { Exists: true } file) return null;
        using var stream = file.CreateReadStream();
        using var manifest = JsonDocument.Parse(stream);
        return manifest.RootElement.GetProperty("hash").GetString();
    }

    /// <summary>A machine that lost its power may have kept the names of files and not what was in them.</summary>
    private bool IsWhole(string hash) => Files(hash).All(file => new FileInfo(Path.Combine(Folder(hash), file.Name)) is { Exists: true } kept && kept.Length == file.Length);

    /// <summary>Under its name only when it is whole. Of two nodes that do so at once, the first one's stays.</summary>
    private void Copy(string hash)
    {
        var (folder, unfinished) = (Folder(hash), Folder($"{hash}-{Path.GetRandomFileName()}{DataFolder.Unfinished}"));
        Directory.CreateDirectory(unfinished);
        foreach (var file in Files(hash)) Copy(file, Path.Combine(unfinished, file.Name));
        if (Directory.Exists(folder) && !IsWhole(hash)) Directory.Delete(folder, recursive: true);
        try
        {
            Directory.Move(unfinished, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }

    private static void Copy(IFileInfo file, string target)
    {
        using (var from = file.CreateReadStream())
        using (var to = File.Create(target)) from.CopyTo(to);
        // Its tag is made of it, and stays the same.
        File.SetLastWriteTimeUtc(target, file.LastModified.UtcDateTime);
    }

    private void Prune(string current)
    {
        var folders = new DirectoryInfo(data.Players).GetDirectories();
        var others = folders.Where(folder => Hash().IsMatch(folder.Name) && folder.Name != current).OrderByDescending(BegunAt);
        var forsaken = folders.Where(folder => folder.Name.EndsWith(DataFolder.Unfinished, StringComparison.Ordinal) && clock.GetUtcNow() - folder.LastWriteTimeUtc > Forsaken);
        foreach (var folder in others.Skip(Kept - 1).Concat(forsaken)) folder.Delete(recursive: true);
    }

    private static DateTimeOffset BegunAt(DirectoryInfo folder) =>
        new FileInfo(Path.Combine(folder.FullName, Begun)) is { Exists: true } file
        && DateTimeOffset.TryParse(File.ReadAllText(file.FullName), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at : DateTimeOffset.MinValue;

    private IEnumerable<IFileInfo> Files(string hash) => own.GetDirectoryContents($"embed/{hash}").Where(file => !file.IsDirectory);

    private string Folder(string name) => Path.Combine(data.Players, name);

    [GeneratedRegex(@"\A[0-9a-f]{12}\z")]
    private static partial Regex Hash();

    [LoggerMessage(EventId = 460, EventName = "player-not-kept", Level = LogLevel.Warning,
        Message = "The player could not be copied into the data folder: after the next upgrade, visitors in the middle of a run and pinned snippets will not find it. Make room, or give the program's user the right to write there")]
    private static partial void NotKept(ILogger log, Exception reason);
}
