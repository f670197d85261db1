using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>
/// Removes the files of rows that are gone. A file that cannot be removed now (open elsewhere, no right) is told in the log and left to
/// <see cref="FileJanitor"/>: the deletion itself has happened and is not taken back for it.
/// </summary>
public sealed partial class ErasedFiles(DataFolder data, ILogger<ErasedFiles> log)
{
    public void Delete(Erased erased)
    {
        foreach (var submission in erased.Submissions) Folder(data.ReportsOf(submission));
        foreach (var delivery in erased.Deliveries) File(data.MailOf(delivery));
    }

    /// <summary>A folder with what is in it, or whatever lies in its place; says whether it is gone.</summary>
    internal bool Folder(string path) => Try(() =>
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else System.IO.File.Delete(path);
    });

    /// <summary>Says whether it is gone.</summary>
    internal bool File(string path) => Try(() => System.IO.File.Delete(path));

    private bool Try(Action delete)
    {
        try
        {
            delete();
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Left(log, refused);
            return false;
        }
    }

    [LoggerMessage(EventId = 420, EventName = "file-left", Level = LogLevel.Warning, Message = "A file of something deleted could not be removed; it is tried again within a day")]
    private static partial void Left(ILogger log, Exception reason);
}
