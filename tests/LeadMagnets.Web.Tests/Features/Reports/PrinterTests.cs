using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

public sealed class PrinterTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Plain = "<!doctype html><html lang=en><head><title>Plain</title></head><body><h1>Hello</h1></body></html>";

    [Fact]
    public async Task Scripts_do_not_run()
    {
        await using var printer = Printer();

        using var pdf = await Printed(printer, Plain.Replace("</body>", "<script>document.title='run'</script></body>", StringComparison.Ordinal));

        Assert.Equal("Plain", (await pdf.Facts())["Title"]);
    }

    [Fact]
    public async Task A_picture_has_the_size_that_was_asked_for_and_paper_is_paper_after_it()
    {
        PdfFile.NeedsChromium();
        await using var printer = Printer(o => o with { Pages = 1 });
        const string Shown = "<!doctype html><html lang=en><head><style>@media print { .screen { display: none } } @media screen { .paper { display: none } }</style></head><body><p class=screen>Screen</p><p class=paper>Paper</p></body></html>";

        var picture = await printer.Picture(Shown, new(320, 200), TestContext.Current.CancellationToken);
        using var pdf = await Printed(printer, Shown);

        Assert.Equal((320, 200), (BinaryPrimitives.ReadInt32BigEndian(picture.Bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.Bytes.AsSpan(20))));
        Assert.Equal("Paper", (await pdf.Text()).Trim());
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var outside = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        await using var printer = Printer();

        using var pdf = await Printed(printer, Plain.Replace("</body>",
            $"<img src='{outside}/a.png'><iframe src='{outside}/b'></iframe><link rel=stylesheet href='{outside}/c.css'><object data='{outside}/d'></object><img src='file:///etc/hostname'></body>",
            StringComparison.Ordinal));

        Assert.False(listener.Pending());
        Assert.Contains("Hello", await pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_documents_than_pages_are_all_printed_each_with_its_own_text()
    {
        await using var printer = Printer();

        var prints = await Task.WhenAll(Enumerable.Range(1, 12).Select(i =>
            printer.Print(Plain.Replace("Hello", $"Number {i}.", StringComparison.Ordinal), TestContext.Current.CancellationToken)));

        foreach (var (i, print) in prints.Index())
        {
            Assert.Null(print.Problem);
            using var pdf = new PdfFile(print.Bytes!);
            Assert.Contains($"Number {i + 1}.", await pdf.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_full_queue_says_so_at_once()
    {
        await using var printer = Printer(o => o with { Pages = 1, Waiting = 1 });

        var prints = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => printer.Print(Plain, TestContext.Current.CancellationToken)));

        Assert.Equal(2, prints.Count(print => print.Bytes is not null));
        Assert.StartsWith("1 documents are waiting", prints.Single(print => print.Bytes is null).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_was_killed_is_started_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser's process is told by a shell script.");
        PdfFile.NeedsChromium();
        using var scratch = new Scratch();
        var (script, note) = (Path.Combine(scratch.Path, "browser"), Path.Combine(scratch.Path, "pid"));
        var browser = PdfFile.Chromium().Path;
        await File.WriteAllTextAsync(script, $"#!/bin/sh\necho $$ > {note}\nexec {browser} \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var printer = Printer(o => o with { Chromium = script });
        using (await Printed(printer, Plain)) { }

        using var process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(note, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var pdf = await Printed(printer, Plain);
        Assert.Contains("Hello", await pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_browser_is_said_and_found_once_it_is_noted()
    {
        PdfFile.NeedsChromium();
        using var scratch = new Scratch();
        var there = PdfFile.Chromium().Path!;
        var named = ChromiumPath.Find(new() { DataFolder = scratch.Path, Chromium = "/nowhere" }, "");
        Assert.Equal((null, "LeadMagnets:Chromium names /nowhere, and there is no such file. Correct or remove the setting."), named);

        await File.WriteAllTextAsync(Path.Combine(scratch.Path, "chromium.json"), $$"""{"path":"{{there}}"}""", TestContext.Current.CancellationToken);

        Assert.Equal(there, ChromiumPath.Find(new() { DataFolder = scratch.Path }, "").Path);
    }

    [Fact]
    public async Task The_state_tells_the_browser_that_runs()
    {
        await using var printer = Printer();
        using (await Printed(printer, Plain)) { }

        Assert.True(printer.State.Ready);
        Assert.StartsWith("Chromium ", printer.State.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Chromium_may_make_no_sandbox_the_printer_says_what_to_do()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser is a shell script.");
        using var scratch = new Scratch();
        var script = Path.Combine(scratch.Path, "chromium");
        await File.WriteAllTextAsync(script, "#!/bin/sh\necho '[1:1/1.0:FATAL:zygote_host_impl_linux.cc(130)] No usable sandbox! If this is a Debian system, please install the chromium-sandbox package.' >&2\nexit 133\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var printer = Printer(o => o with { Chromium = script });

        await Assert.ThrowsAnyAsync<Exception>(() => Printed(printer, Plain));

        Assert.Equal((false, MissingSandbox.Advice), (printer.State.Ready, printer.State.Why));
    }

    private ChromiumPrinter Printer(Func<PrinterOptions, PrinterOptions>? change = null)
    {
        PdfFile.NeedsChromium();
        var options = new PrinterOptions { DataFolder = app.Folder.Path, Chromium = PdfFile.Chromium().Path };
        return new(change is null ? options : change(options), app.Services.GetRequiredService<PrintAssets>(), TimeProvider.System, NullLogger<ChromiumPrinter>.Instance);
    }

    private static async Task<PdfFile> Printed(ChromiumPrinter printer, string html)
    {
        var print = await printer.Print(html, TestContext.Current.CancellationToken);
        Assert.Null(print.Problem);
        return new PdfFile(print.Bytes!);
    }
}
