using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Infrastructure.Commands;

/// <summary>
/// <c>--backup FOLDER</c>: a consistent copy of everything, also while the program serves. The database is copied by <c>VACUUM INTO</c> over
/// a connection that only reads, checked, and named last: a backup with a database in it is whole.
/// </summary>
public static class Backup
{
    public static async Task Make(DataFolder data, string target, CancellationToken ct)
    {
        var folder = Path.GetFullPath(target);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new StartRefusedException($"The folder {folder} is not empty. Name a new one, so that no backup is overwritten.");
        if (!File.Exists(data.Database))
            throw new StartRefusedException($"There is no SQLite database in {data.Path}. With PostgreSQL, back the database up with pg_dump and copy this folder.");
        Directory.CreateDirectory(folder);
        foreach (var part in (string[])[data.Keys, data.Files, data.Mail]) CopyFolder(part, Path.Combine(folder, Path.GetFileName(part)));

        var unfinished = Path.Combine(folder, "unfinished.db");
        await CopyDatabase(data.Database, unfinished, ct);
        await CheckDatabase(unfinished, ct);
        File.Move(unfinished, Path.Combine(folder, Path.GetFileName(data.Database)));
        Console.WriteLine($"Backed up to {folder}: database, keys, files and mail. Keep it as safe as the data folder: it holds the keys.");
    }

    internal static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        if (!Directory.Exists(from)) return;
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from)) CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    internal static async Task CheckDatabase(string path, CancellationToken ct)
    {
        await using var connection = Open(path);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (await command.ExecuteScalarAsync(ct) is not "ok")
            throw new StartRefusedException($"The database {path} is damaged: its integrity check failed.");
    }

    private static async Task CopyDatabase(string from, string to, CancellationToken ct)
    {
        await using var connection = Open(from);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $to";
        command.Parameters.AddWithValue("$to", to);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
