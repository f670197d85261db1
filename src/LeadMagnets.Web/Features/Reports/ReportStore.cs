using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>
/// Keeps each PDF under the hash of what it shows: the same report is printed once, and again only when its text, a style sheet or a font
/// has changed. Files are finished before they get their name, so a reader never meets half of one.
/// </summary>
public sealed class ReportStore(PrinterOptions options, IReportPrinter printer, PrintAssets assets)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Print>>> printing = new();

    /// <summary>The PDF of a document, from the store or freshly printed.</summary>
    public async Task<Print> Pdf(string html, CancellationToken ct)
    {
        var key = Key(html);
        var path = PathOf(key);
        if (await Stored(path, ct) is { } kept) return Print.Of(kept);
        // Several readers of one report share one print, which goes on when the first of them leaves.
        var shared = printing.GetOrAdd(key, _ => new Lazy<Task<Print>>(() => PrintAndKeep(html, path)));
        try
        {
            return await shared.Value.WaitAsync(ct);
        }
        finally
        {
            if (shared.Value.IsCompleted) printing.TryRemove(new(key, shared));
        }
    }

    private async Task<Print> PrintAndKeep(string html, string path)
    {
        var print = await printer.Print(html, CancellationToken.None);
        if (print.Pdf is { } pdf) await Keep(path, pdf);
        return print;
    }

    private string Key(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{assets.Version}\n{html}")));

    private string PathOf(string key) => Path.Combine(options.DataFolder, "reports", key[..2], key + ".pdf");

    private static async Task<byte[]?> Stored(string path, CancellationToken ct) => File.Exists(path) ? await File.ReadAllBytesAsync(path, ct) : null;

    private static async Task Keep(string path, byte[] pdf)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{RandomNumberGenerator.GetHexString(8)}.part";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(pdf);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
