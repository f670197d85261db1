using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.Extensions.Logging.Abstractions;

namespace LeadMagnets.Benchmarks;

/// <summary>The report of a worked submission through the product's printer, against bare Playwright printing the same HTML on as many pages.</summary>
internal static class PdfRow
{
    private const int Documents = 40;
    private const int Rounds = 3;

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using var server = await ServedProgram.Product(app, folder.Path);
        var (html, url) = await Report(server);
        var options = new PrinterOptions { DataFolder = folder.Path, Chromium = Environment.GetEnvironmentVariable("LeadMagnets__Chromium") };
        await using var printer = new ChromiumPrinter(options, new PrintAssets(new PublishedFiles(app)), TimeProvider.System, NullLogger<ChromiumPrinter>.Instance);
        if (await printer.Print(html, default) is { Bytes: null } none)
            return [new("PDF documents a second", "not measured", none.Problem ?? "", "", "at least 0.9", false)];
        await using var bare = await BarePlaywright.Open(options, url);

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var mine = await PerSecond(options.Pages, _ => printer.Print(html, default));
            var other = await PerSecond(options.Pages, desk => bare.Print(desk, html));
            if (round == 0) continue; // Warming up.
            ours.Add(mine);
            theirs.Add(other);
        }
        var (product, against) = (Middle.Of(ours), Middle.Of(theirs));
        var ratio = product / against;
        return [new("PDF documents a second, 4 pages at once", $"{product:0.0}/s", $"bare Playwright, same HTML: {against:0.0}/s", $"{ratio:0.00}", "at least 0.9", ratio >= 0.9)];
    }

    private static async Task<double> PerSecond(int desks, Func<int, Task> print)
    {
        var (next, start) = (0, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, desks).Select(async desk =>
        {
            while (Interlocked.Increment(ref next) <= Documents) await print(desk);
        }));
        return Documents / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The report page as the program writes it, without the parts that only the page has.</summary>
    private static async Task<(string Html, Uri Url)> Report(ServedProgram server)
    {
        var key = await server.Publish("cyber-risk");
        var bytes = new SubmissionBody(key).Of(1);
        var body = bytes.AsMemory(bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4);
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new("application/json");
        using var accepted = await http.PostAsync(new Uri(server.Address, $"/api/v1/embed/{key}/submissions"), content);
        var answer = await accepted.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        var url = new Uri(answer.GetProperty("reportUrl").GetString()!);
        return (await http.GetStringAsync(url), url);
    }
}
