using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>One round of the janitor. Files are listed before rows are asked for: a file's row is always there first.</summary>
internal sealed class FileRound(DataFolder data, NamedRows rows, ErasedFiles files, ReportKeeping keeping, TimeProvider clock)
{
    /// <summary>How many folders and files went.</summary>
    public async Task<int> Run(CancellationToken ct) => await Mails(ct) + await ClosedReports(ct) + OldReports();

    /// <summary>Mails that no row names. What else lies in the folder is somebody's own.</summary>
    private async Task<int> Mails(CancellationToken ct)
    {
        var found = Named(Directory.EnumerateFiles(data.Mail, "*.eml")).Where(f => f.Id is not null).ToList();
        var known = await rows.Mails(found.Select(f => f.Id!.Value), ct);
        return found.Where(f => !known.Contains(f.Id!.Value)).Count(f => files.File(f.Path));
    }

    /// <summary>Reports of submissions that are gone or whose link has ended, and whatever lies among them under no submission's name.</summary>
    private async Task<int> ClosedReports(CancellationToken ct)
    {
        if (!Directory.Exists(data.Reports)) return 0;
        var found = Named(Directory.EnumerateFileSystemEntries(data.Reports)).ToList();
        var open = await rows.OpenReports(found.Where(f => f.Id is not null).Select(f => f.Id!.Value), ct);
        return found.Where(f => f.Id is not { } id || !open.Contains(id)).Count(f => files.Folder(f.Path));
    }

    private int OldReports()
    {
        var newestFirst = new[] { data.Reports, data.Cards }.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)).Where(f => f.Extension is ".pdf" or ".png").OrderByDescending(f => f.LastWriteTimeUtc).ToList();
        var (oldest, room) = (clock.GetUtcNow().UtcDateTime - keeping.Unused, keeping.Largest);
        return newestFirst.Where(file => (room -= file.Length) < 0 || file.LastWriteTimeUtc <= oldest).ToList().Count(file => files.File(file.FullName));
    }

    private static IEnumerable<(string Path, Guid? Id)> Named(IEnumerable<string> paths) =>
        paths.Select(path => (path, Guid.TryParseExact(Path.GetFileNameWithoutExtension(path), "N", out var id) ? id : (Guid?)null));
}
