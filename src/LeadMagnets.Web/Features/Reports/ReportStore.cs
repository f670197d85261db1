using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>
/// Keeps each PDF in its submission's folder under the hash of what it shows: the same report is printed once, and again only when its text,
/// a style sheet or a font has changed. Files are finished before they get their name, so a reader never meets half of one. What was not
/// used for long is cleared away (<c>FileJanitor</c>); a file's time is that of its last use.
/// </summary>
public sealed partial class ReportStore(DataFolder folder, IReportPrinter printer, PrintAssets assets, TimeProvider clock, ILogger<ReportStore> log)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Print>>> printing = new();

    /// <summary>The PDF of a document, from the store or freshly printed.</summary>
    public async Task<Print> Pdf(Guid submission, string html, CancellationToken ct)
    {
        var path = Path.Combine(folder.ReportsOf(submission), Key(html) + ".pdf");
        if (await Stored(path, ct) is { } kept) return Print.Of(kept);
        // Several readers of one report share one print, which goes on when the first of them leaves.
        var shared = printing.GetOrAdd(path, _ => new Lazy<Task<Print>>(() => PrintAndKeep(html, path)));
        try
        {
            return await shared.Value.WaitAsync(ct);
        }
        finally
        {
            if (shared.Value.IsCompleted) printing.TryRemove(new(path, shared));
        }
    }

    private async Task<Print> PrintAndKeep(string html, string path)
    {
        var print = await printer.Print(html, CancellationToken.None);
        if (print.Pdf is not { } pdf) return print;
        try
        {
            await Keep(path, pdf);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A full disk, or the submission was deleted meanwhile: who waits gets the PDF all the same.
            NotKept(log, refused);
        }
        return print;
    }

    private string Key(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{assets.Version}\n{html}")));

    private async Task<byte[]?> Stored(string path, CancellationToken ct)
    {
        if (!File.Exists(path)) return null;
        try
        {
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Cleared away this very moment, or unreadable: it is printed anew.
            return null;
        }
    }

    private async Task Keep(string path, byte[] pdf)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{RandomNumberGenerator.GetHexString(8)}{DataFolder.Unfinished}";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(pdf);
            file.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(unfinished, clock.GetUtcNow().UtcDateTime);
        File.Move(unfinished, path, overwrite: true);
    }

    [LoggerMessage(EventId = 410, EventName = "report-not-kept", Level = LogLevel.Warning, Message = "A printed report could not be kept")]
    private static partial void NotKept(ILogger log, Exception reason);
}
