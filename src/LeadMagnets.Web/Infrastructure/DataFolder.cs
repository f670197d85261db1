using LeadMagnets.Web.Infrastructure.Launch;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>The folder with everything that an installation keeps: database, keys, files, mail, former players and copies made before upgrades.</summary>
public sealed class DataFolder(string path)
{
    /// <summary>How the name of a file ends that is still being written.</summary>
    public const string Unfinished = ".part";

    public string Path { get; } = System.IO.Path.GetFullPath(path);
    public string Database => In("leadmagnets.db");
    /// <summary>Keys of data protection, outside the database: a stolen database alone reveals no secret (trust.md 3).</summary>
    public string Keys => In("keys");
    public string Files => In("files");
    public string Mail => In("mail");
    public string UnfinishedMail => System.IO.Path.Combine(Mail, ".writing");
    /// <summary>Printed PDFs and pictures of shared results: a cache, made anew when something is missing.</summary>
    public string Reports => In("reports");
    /// <summary>Pictures beside links to magnets: a cache as well.</summary>
    public string Cards => In("cards");
    /// <summary>Screenshots of checked pages.</summary>
    public string Checks => In("checks");
    /// <summary>Players of this version and the ones before it, for visitors and pages that still ask for those.</summary>
    public string Players => In("players");
    public string Backups => In("backups");

    /// <summary>The printed PDFs of one submission, so that they go when it goes.</summary>
    public string ReportsOf(Guid submission) => System.IO.Path.Combine(Reports, submission.ToString("N"));

    /// <summary>The pictures of one magnet.</summary>
    public string CardsOf(Guid magnet) => System.IO.Path.Combine(Cards, magnet.ToString("N"));

    /// <summary>The screenshots of one check of a page.</summary>
    public string ChecksOf(Guid check) => System.IO.Path.Combine(Checks, check.ToString("N"));

    /// <summary>A mail as a file, under the id of its delivery.</summary>
    public string MailOf(Guid delivery) => System.IO.Path.Combine(Mail, $"{delivery:N}.eml");

    /// <summary>Makes the folders and proves that they can be written.</summary>
    public void Prepare()
    {
        try
        {
            foreach (var folder in (string[])[Path, Files, Mail, Backups]) Directory.CreateDirectory(folder);
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Keys);
            else Directory.CreateDirectory(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var probe = In($".probe-{Environment.ProcessId}");
            File.WriteAllBytes(probe, [1]);
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException or NotSupportedException)
        {
            throw new StartRefusedException(
                $"The data folder {Path} cannot be written ({refused.Message}). Give the program's user the right to write there, " +
                "or name another folder with LeadMagnets__Data.");
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
