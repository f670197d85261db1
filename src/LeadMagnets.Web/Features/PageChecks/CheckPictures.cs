using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>The screenshots of checks, as files under the check's id.</summary>
public sealed class CheckPictures(DataFolder data)
{
    public const string Wide = "wide";
    public const string Phone = "phone";

    public string PathOf(Guid check, string name) => Path.Combine(data.ChecksOf(check), name + ".png");

    public async Task Keep(Guid check, string name, byte[] picture, CancellationToken ct)
    {
        Directory.CreateDirectory(data.ChecksOf(check));
        var unfinished = PathOf(check, name) + DataFolder.Unfinished;
        await File.WriteAllBytesAsync(unfinished, picture, ct);
        File.Move(unfinished, PathOf(check, name), overwrite: true);
    }

    /// <summary>Those on the disk. What has no check's name is nobody's.</summary>
    public IReadOnlyList<(string Path, Guid? Check)> All() => !Directory.Exists(data.Checks) ? []
        : [.. Directory.EnumerateDirectories(data.Checks).Select(path => (path, Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? id : (Guid?)null))];
}
