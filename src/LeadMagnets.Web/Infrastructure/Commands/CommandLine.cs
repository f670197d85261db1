using LeadMagnets.Web.Infrastructure.Launch;

namespace LeadMagnets.Web.Infrastructure.Commands;

/// <summary>What the program does instead of serving: <c>--backup FOLDER</c>, <c>--restore FOLDER</c>, <c>--reset-password E-MAIL</c>.</summary>
public static class CommandLine
{
    /// <summary>Commands that need no database to be open. True: done, the program ends.</summary>
    public static async Task<bool> RunOnFolder(string[] args, DataFolder folder, TimeProvider clock)
    {
        if (After(args, "--backup") is { } target) await Backup.Make(folder, target, CancellationToken.None);
        else if (After(args, "--restore") is { } source) await Restore.From(folder, source, clock.GetUtcNow(), CancellationToken.None);
        else return false;
        return true;
    }

    /// <summary>What follows a word; null where the word is not given.</summary>
    public static string? After(string[] args, string word)
    {
        var at = Array.IndexOf(args, word);
        if (at < 0) return null;
        return at + 1 < args.Length ? args[at + 1] : throw new StartRefusedException($"{word} needs a word after it, such as {word} {(word == "--reset-password" ? "owner@example.com" : "/backups/monday")}.");
    }
}
