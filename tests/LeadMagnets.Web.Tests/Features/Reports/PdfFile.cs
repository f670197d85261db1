using System.ComponentModel;
using System.Diagnostics;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>A PDF as poppler's tools read it back.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly string path;

    public PdfFile(byte[] content)
    {
        path = Path.Combine(scratch.Path, "report.pdf");
        File.WriteAllBytes(path, content);
    }

    /// <summary>Printing is tested wherever there is a browser; where there is none, the run says so.</summary>
    public static void NeedsChromium()
    {
        var (browser, why) = Chromium();
        Assert.SkipWhen(browser is null, why);
    }

    /// <summary>The browser that the test run was given, else the machine's own.</summary>
    public static (string? Path, string Why) Chromium()
    {
        using var nothing = new Scratch();
        return ChromiumPath.Find(new() { DataFolder = nothing.Path, Chromium = Environment.GetEnvironmentVariable("LeadMagnets__Chromium") }, Environment.GetEnvironmentVariable("PATH"));
    }

    public Task<string> Text() => Run("pdftotext", "-enc", "UTF-8", path, "-");

    public async Task<IReadOnlyList<string>> Pages() => [.. (await Text()).TrimEnd('\f').Split('\f')];

    /// <summary>Title, Tagged, Pages, Page size and so on.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Facts() => (await Run("pdfinfo", path)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[^1].Trim());

    public Task<string> Fonts() => Run("pdffonts", path);

    public Task<string> Structure() => Run("pdfinfo", "-struct-text", path);

    public void Dispose() => scratch.Dispose();

    private static async Task<string> Run(string tool, params string[] arguments)
    {
        try
        {
            var beside = Path.GetDirectoryName(Environment.GetEnvironmentVariable("LEADMAGNETS_TEST_PDFTOTEXT")) ?? "";
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(beside, tool), arguments) { RedirectStandardOutput = true })!;
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{tool} is not installed (Debian's package poppler-utils), so PDFs cannot be read back.");
            throw;
        }
    }
}
