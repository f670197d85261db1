using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Reports;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>The report as a file, printed by the real browser and read back.</summary>
public sealed partial class ReportPdfTests(WebApp app) : IClassFixture<WebApp>
{
    public static TheoryData<string, int> Worked => new() { { "cyber-risk", 0 }, { "cyber-risk", 1 }, { "pm-style", 0 }, { "pm-style", 1 }, { "magnet-audit", 0 }, { "magnet-audit", 1 }, { "hr-compliance", 0 }, { "marketing-ready", 1 } };

    [Theory, MemberData(nameof(Worked))]
    public async Task Every_number_of_the_result_stands_in_the_pdf(string template, int number)
    {
        var report = await app.Given.Report(template, number);

        using var pdf = await Print(report);
        var text = Spaces().Replace(await pdf.Text(), " ");

        Assert.All(report.Result.Categories, category => Assert.Contains($" {category.Score} ", text, StringComparison.Ordinal));
        if (Domain.Templates.Templates.Find(template)!.Definition.Report.Any(block => block is Domain.Definitions.GapsBlock))
            Assert.All(report.Result.Gaps, gap => Assert.Contains("+" + Math.Round(gap.Lost, 1).ToString("0.0", CultureInfo.InvariantCulture), text, StringComparison.Ordinal));
        Assert.All(report.Result.Outcomes, outcome => Assert.Contains($" {outcome.Percent}%", text, StringComparison.Ordinal));
        if (report.Result.Score is { } score) Assert.Contains(report.Result.Grade is { } grade ? $"gets grade {grade.Title}, with {score} of 100" : $"stands at {score} of 100", text, StringComparison.Ordinal);
        if (report.Result.Band is { } band) Assert.Contains(band.Title, text, StringComparison.Ordinal);
        if (report.Result.Outcome is { } won) Assert.Contains($"{won.Title} fits you best", text, StringComparison.Ordinal);
        foreach (var id in (string[])["extra_margin_year", "extra_leads_month", "extra_customers_year", "roi_pct", "cpl_now", "cpl_projected", "cost_year"])
            if (report.Result.Outputs.GetValueOrDefault(id)?.Text is { } output) Assert.Contains(output, text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Worked))]
    public async Task The_file_is_tagged_titled_and_numbers_its_pages(string template, int number)
    {
        using var pdf = await Print(await app.Given.Report(template, number));
        var (facts, pages) = (await pdf.Facts(), await pdf.Pages());

        Assert.Equal("yes", facts["Tagged"]);
        Assert.EndsWith("for Acme Dental Group", facts["Title"], StringComparison.Ordinal);
        Assert.EndsWith("(A4)", facts["Page size"], StringComparison.Ordinal);
        Assert.Equal(facts["Pages"], pages.Count.ToString(CultureInfo.InvariantCulture));
        Assert.All(pages.Index(), page => Assert.Matches($@"\b{page.Index + 1} ?/ ?{pages.Count}\b", page.Item));
        Assert.All(pages, page => Assert.Contains($"{facts["Title"]}", Spaces().Replace(page, " "), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.True(page.Length > 150, "A page is all but empty."));
    }

    [Fact]
    public async Task Drawings_have_a_text_alternative_and_headings_are_headings()
    {
        using var pdf = await Print(await app.Given.Report("cyber-risk", 1));
        var structure = await pdf.Structure();

        Assert.Contains("H1", structure, StringComparison.Ordinal);
        Assert.Contains("H2", structure, StringComparison.Ordinal);
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_are_embedded_as_fonts()
    {
        using var pdf = await Print(await app.Given.Report("cyber-risk", 1));
        var fonts = (await pdf.Fonts()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.Contains(fonts, font => font.Contains("SourceSerif4", StringComparison.Ordinal));
        Assert.All(fonts, font => Assert.Matches("(Inter|SourceSerif4).*CID TrueType.* yes yes yes", font));
    }

    [Fact]
    public async Task Letter_paper_is_printed_where_the_workspace_wants_it()
    {
        await using var own = await WebApp.Start();

        using var pdf = await Print(await own.Given.Report("pm-style", brand: w => w.Paper = PaperSize.Letter), own);

        Assert.EndsWith("(letter)", (await pdf.Facts())["Page size"], StringComparison.Ordinal);
    }

    /// <summary>Scripts of the world, right to left, emoji, and letters that mean something to HTML and CSS.</summary>
    [Fact]
    public async Task The_worst_name_is_printed_as_it_was_typed()
    {
        const string Name = "Ωμέγα Жук 漢字 かな 한글 😀 \"</style><script>x</script>\\27 }";
        var report = await app.Given.Report("cyber-risk", company: Name, name: "شركة שלום");

        using var pdf = await Print(report);
        var (text, fonts) = (Spaces().Replace(await pdf.Text(), " "), await pdf.Fonts());

        foreach (var part in (string[])["Ωμέγα", "Жук", "漢字", "かな", "한글", "😀", "\"</style><script>x</script>\\27 }"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Contains("שלום", text, StringComparison.Ordinal);
        // The font draws dots apart from their letters, which pdftotext takes for gaps.
        Assert.Contains("شركة", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" no  ", string.Join('\n', fonts.Split('\n').Select(line => line.Length > 62 ? line[62..66] : "")), StringComparison.Ordinal);
        Assert.Matches(@"\b1 ?/ ?\d", text);
    }

    [Fact]
    public async Task A_right_to_left_report_is_printed()
    {
        var report = await app.Given.Report("cyber-risk", company: "חברה", change: d => d with { Locale = "he-IL", Title = "הערכת סיכונים" });

        using var pdf = await Print(report);

        Assert.Contains("הערכת", await pdf.Text(), StringComparison.Ordinal);
        Assert.Equal("yes", (await pdf.Facts())["Tagged"]);
    }

    [Fact]
    public async Task The_same_report_is_printed_once_and_again_when_the_brand_changes()
    {
        await using var own = await WebApp.Start();
        var report = await own.Given.Report("pm-style");
        var files = Path.Combine(own.Folder.Path, "reports");

        using (await Print(report, own)) { }
        using (await Print(report, own)) { }
        Assert.Single(Directory.GetFiles(files, "*", SearchOption.AllDirectories));

        await own.Given.Report("magnet-audit", brand: w => w.Accent = "#0f766e");
        using (await Print(report, own)) { }
        Assert.Equal(2, Directory.GetFiles(files, "*.pdf", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task Without_a_browser_the_pdf_waits_and_the_page_says_so()
    {
        await using var own = await WebApp.Start(a => a.With("LeadMagnets:Chromium", "/nowhere/chromium"));
        var report = await own.Given.Report("pm-style");

        var page = await own.Visit().Open(report.PdfUrl);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("The PDF is not ready yet", page.Heading);
        Assert.Contains(page.Html.QuerySelectorAll("a"), link => link.GetAttribute("href") == report.Url);
        Assert.NotNull(page.Response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await own.Visit().Open(report.Url)).Status);
    }

    [Fact]
    public async Task A_print_that_somebody_wanted_waits_as_a_delivery_and_is_made_when_a_browser_is_there()
    {
        var printer = new SwitchedPrinter();
        using var tried = new TriedDeliveries();
        await using var own = await WebApp.Start(a => tried.Hear(a.With(services => services.AddSingleton<IPrinter>(printer))));
        var report = await own.Given.Report("pm-style");

        await own.Visit().Open(report.PdfUrl);
        await own.Visit().Open(report.PdfUrl);
        await tried.Next();
        var waiting = await own.Read(db => db.Deliveries.SingleAsync());
        Assert.Equal((DeliveryKind.ReportPrint, DeliveryStatus.Retry, PrintChannel.NoBrowser, 0), (waiting.Kind, waiting.Status, waiting.Reason, waiting.Attempt));

        printer.IsOn = true;
        own.Clock.Advance(TimeSpan.FromMinutes(2));
        await tried.Next();
        Assert.Equal(DeliveryStatus.Done, (await own.Read(db => db.Deliveries.SingleAsync())).Status);
        Assert.Equal(HttpStatusCode.OK, (await own.Visit().Open(report.PdfUrl)).Status);
    }

    private Task<PdfFile> Print(GivenReport report) => Print(report, app);

    private static async Task<PdfFile> Print(GivenReport report, WebApp from)
    {
        PdfFile.NeedsChromium();
        using var client = from.CreateClient();
        using var answer = await client.GetAsync(report.PdfUrl, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        return new PdfFile(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
