using LeadMagnets.Web.Infrastructure.Launch;

namespace LeadMagnets.Web.Infrastructure.Commands;

/// <summary>
/// <c>--restore FOLDER</c>: puts a backup in the place of the data folder's content, while the program is stopped. What was there is moved
/// aside, never deleted.
/// </summary>
public static class Restore
{
    public static async Task From(DataFolder data, string source, DateTimeOffset now, CancellationToken ct)
    {
        var folder = Path.GetFullPath(source);
        var database = Path.Combine(folder, Path.GetFileName(data.Database));
        if (!File.Exists(database)) throw new StartRefusedException($"The folder {folder} holds no whole backup: {Path.GetFileName(database)} is missing.");
        await Backup.CheckDatabase(database, ct);
        using (Claim(data))
        {
            var aside = Path.Combine(data.Path, $"before-restore-{now:yyyyMMdd-HHmmss}");
            MoveAside(data, aside);
            foreach (var part in (string[])[data.Keys, data.Files, data.Mail]) Backup.CopyFolder(Path.Combine(folder, Path.GetFileName(part)), part);
            File.Copy(database, data.Database);
            Console.WriteLine($"Restored {folder} into {data.Path}. What was there before lies in {aside}. Start the program again.");
        }
    }

    private static FileStream Claim(DataFolder data)
    {
        try
        {
            return new FileStream(data.Database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefusedException($"The program is running on {data.Path}. Stop it, then restore.");
        }
    }

    private static void MoveAside(DataFolder data, string aside)
    {
        Directory.CreateDirectory(aside);
        foreach (var file in (string[])[data.Database, data.Database + "-wal", data.Database + "-shm"])
            if (File.Exists(file)) File.Move(file, Path.Combine(aside, Path.GetFileName(file)));
        foreach (var part in (string[])[data.Keys, data.Files, data.Mail])
            if (Directory.Exists(part)) Directory.Move(part, Path.Combine(aside, Path.GetFileName(part)));
    }
}
