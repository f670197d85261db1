using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// Keeps each file in a folder under the hash of what it shows: the same document is printed once, and again only when its text, a style
/// sheet or a font has changed. Files are finished before they get their name, so a reader never meets half of one. A file's time is that of
/// its last use, so that what was not used for long can be cleared away.
/// </summary>
public sealed partial class PrintStore(PrintAssets assets, TimeProvider clock, ILogger<PrintStore> log)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Print>>> printing = new();

    /// <summary>Where the file of a document is kept, or will be.</summary>
    /// <param name="folder">Whose it is, so that it goes when they go.</param>
    /// <param name="html">What is shown.</param>
    /// <param name="ending">Such as <c>.pdf</c>.</param>
    public string PathOf(string folder, string html, string ending) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{assets.Version}\n{html}"))) + ending);

    /// <summary>The file from the store or freshly printed.</summary>
    public async Task<Print> Get(string path, Func<Task<Print>> print, CancellationToken ct)
    {
        if (await Stored(path, ct) is { } kept) return Print.Of(kept);
        // Several readers of one document share one print, which goes on when the first of them leaves.
        var shared = printing.GetOrAdd(path, _ => new Lazy<Task<Print>>(() => PrintAndKeep(path, print)));
        try
        {
            return await shared.Value.WaitAsync(ct);
        }
        finally
        {
            if (shared.Value.IsCompleted) printing.TryRemove(new(path, shared));
        }
    }

    private async Task<Print> PrintAndKeep(string path, Func<Task<Print>> print)
    {
        var printed = await print();
        if (printed.Bytes is not { } file) return printed;
        try
        {
            await Keep(path, file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A full disk, or what it belongs to was deleted meanwhile: who waits gets the file all the same.
            NotKept(log, refused);
        }
        return printed;
    }

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

    private async Task Keep(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{RandomNumberGenerator.GetHexString(8)}{DataFolder.Unfinished}";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(content);
            file.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(unfinished, clock.GetUtcNow().UtcDateTime);
        File.Move(unfinished, path, overwrite: true);
    }

    [LoggerMessage(EventId = 410, EventName = "report-not-kept", Level = LogLevel.Warning, Message = "A printed file could not be kept")]
    private static partial void NotKept(ILogger log, Exception reason);
}
