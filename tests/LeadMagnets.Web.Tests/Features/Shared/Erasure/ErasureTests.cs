using System.Net;
using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Reports;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Admin;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared.Erasure;

/// <summary>Who is deleted leaves nothing on the disk either, and what was deleted stays so.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private readonly HeardEvent swept = new("files-swept");
    private readonly TriedDeliveries tried = new();
    private WebApp app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await WebApp.Start(a =>
        {
            swept.Hear(a, typeof(FileJanitor));
            tried.Hear(a.With(services => services.AddSingleton<IReportPrinter>(new SwitchedPrinter { IsOn = true })));
        });
        await swept.Next("Count");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        tried.Dispose();
        swept.Dispose();
    }

    [Fact]
    public async Task Deleting_a_lead_takes_its_printed_report_and_its_mails_and_nobody_elses()
    {
        var magnet = await app.Given.PublishedMagnet();
        var (ana, bob) = (await Submitted(magnet.Key, "ana@acme.example"), await Submitted(magnet.Key, "bob@acme.example"));
        Assert.All((Stored[])[ana, bob], one => Assert.All(one.Files, file => Assert.True(File.Exists(file), file)));

        await Delete(ana);

        Assert.All(ana.Files, file => Assert.False(File.Exists(file), file));
        Assert.False(Directory.Exists(app.Folder.ReportsOf(ana.Submission)));
        Assert.All(bob.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal([bob.Submission], await app.Read(db => db.Submissions.Select(s => s.Id).ToListAsync()));
        Assert.Equal(bob.Deliveries.Order(), (await app.Read(db => db.Mails.Select(m => m.DeliveryId!.Value).ToListAsync())).Order());
        Assert.Equal(HttpStatusCode.NotFound, (await app.CreateClient().GetAsync(ana.Pdf, Ct)).StatusCode);
    }

    [Fact]
    public async Task Deleting_test_runs_takes_their_printed_reports_and_no_real_one()
    {
        var magnet = await app.Given.PublishedMagnet();
        var real = await Submitted(magnet.Key, "real@acme.example");
        var trial = await Submitted(magnet.Key, "trial@acme.example", app.Services.GetRequiredService<TestLinks>().For(magnet.Id));
        Assert.Equal([true], trial.Files.Select(File.Exists));
        using var browser = await app.SignIn();

        await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/delete-tests"));

        Assert.False(Directory.Exists(app.Folder.ReportsOf(trial.Submission)));
        Assert.All(real.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal([real.Submission], await app.Read(db => db.Submissions.Select(s => s.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_removed_keeps_no_lead_and_goes_another_day()
    {
        var ana = await Submitted((await app.Given.PublishedMagnet()).Key, "ana@acme.example");
        var mail = app.Folder.MailOf(ana.Deliveries[0]);
        // No system removes a folder with something in it where it is told to remove a file.
        File.Delete(mail);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(mail).FullName, "held"), "");

        await Delete(ana);
        Assert.Equal(0, await app.Read(db => db.Leads.CountAsync()));
        Directory.Delete(mail, recursive: true);
        File.WriteAllText(mail, "Dear Ana");
        await Tomorrow();

        Assert.False(File.Exists(mail));
    }

    [Fact]
    public async Task A_report_goes_when_its_link_ends_and_a_mail_stays_as_long_as_its_row()
    {
        var ana = await Submitted((await app.Given.PublishedMagnet()).Key, "ana@acme.example");
        await app.Write(db => db.Submissions.ExecuteUpdateAsync(set => set.SetProperty(s => s.ReportExpiresAt, app.Given.Now.AddDays(1.5)), Ct));

        await Tomorrow();
        Assert.True(Directory.Exists(app.Folder.ReportsOf(ana.Submission)));
        await Tomorrow();

        Assert.False(Directory.Exists(app.Folder.ReportsOf(ana.Submission)));
        Assert.All(ana.Deliveries, id => Assert.True(File.Exists(app.Folder.MailOf(id))));
    }

    [Fact]
    public async Task A_report_that_nobody_fetched_for_thirty_days_is_printed_anew_when_somebody_does()
    {
        var (read, unread) = (await Printed(), await Printed());

        for (var day = 1; day <= 31; day++)
        {
            if (day == 29) await Fetch(read.PdfUrl);
            await Tomorrow();
        }

        Assert.NotEmpty(Pdfs(read.SubmissionId));
        Assert.Empty(Pdfs(unread.SubmissionId));
        await Fetch(unread.PdfUrl);
        Assert.NotEmpty(Pdfs(unread.SubmissionId));
    }

    [Fact]
    public async Task What_is_beyond_the_limit_goes_the_longest_unused_first()
    {
        using var heard = new HeardEvent("files-swept");
        await using var small = await WebApp.Start(a => heard.Hear(a.With(services => services
            .AddSingleton<IReportPrinter>(new SwitchedPrinter { IsOn = true }).AddSingleton(new ReportKeeping { Largest = 2 * SwitchedPrinter.Paper.Length })), typeof(FileJanitor)));
        await heard.Next("Count");
        var reports = new List<GivenReport>();
        for (var i = 0; i < 3; i++) reports.Add(await Printed(small));
        small.Clock.Advance(TimeSpan.FromMinutes(1));
        await Fetch(reports[0].PdfUrl, small);

        small.Clock.Advance(FileJanitor.Rhythm);

        Assert.Equal(1, await heard.Next("Count"));
        Assert.Equal([true, false, true], reports.Select(r => Pdfs(r.SubmissionId, small).Length > 0));
    }

    [Fact]
    public async Task At_the_start_goes_what_no_row_names_and_what_the_last_process_left_unfinished()
    {
        using var heard = new HeardEvent("files-swept");
        var (orphan, own) = (app.Given.NewId(), "");
        await using var next = await WebApp.Start(a =>
        {
            heard.Hear(a, typeof(FileJanitor));
            var folder = a.Folder;
            folder.Prepare();
            own = Path.Combine(folder.Mail, "notes.eml");
            foreach (var path in (string[])[folder.MailOf(orphan), own, Path.Combine(folder.ReportsOf(orphan), "a.pdf"), Path.Combine(folder.Reports, "ab", "b.pdf"),
                Path.Combine(folder.UnfinishedMail, "c", "c.eml"), Path.Combine(folder.Reports, "d.pdf" + LeadMagnets.Web.Infrastructure.DataFolder.Unfinished)])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, "");
            }
        });

        Assert.Equal(3, await heard.Next("Count"));
        Assert.Equal([own], Directory.GetFiles(next.Folder.Mail, "*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFileSystemEntries(next.Folder.Reports));
    }

    private async Task Tomorrow()
    {
        app.Clock.Advance(FileJanitor.Rhythm);
        await swept.Next("Count");
    }

    private Task<GivenReport> Printed() => Printed(app);

    private static async Task<GivenReport> Printed(WebApp at)
    {
        at.Clock.Advance(TimeSpan.FromMinutes(1));
        var report = await at.Given.Report("pm-style", arrange: s => s.ReportExpiresAt = null);
        await Fetch(report.PdfUrl, at);
        return report;
    }

    private Task Fetch(string pdf) => Fetch(pdf, app);

    private static async Task Fetch(string pdf, WebApp at)
    {
        using var client = at.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(pdf, Ct)).StatusCode);
    }

    private string[] Pdfs(Guid submission) => Pdfs(submission, app);

    private static string[] Pdfs(Guid submission, WebApp at) => Directory.GetFiles(at.Folder.ReportsOf(submission), "*.pdf");

    /// <summary>A visitor's run through the public door, its mails written, its report printed.</summary>
    private async Task<Stored> Submitted(string key, string email, string? test = null)
    {
        using var client = app.CreateClient();
        using var body = new StringContent(WorkedSubmissions.Body("cyber-risk", 0, $"of-{email.Split('@')[0]}-0001", email), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync($"/api/v1/embed/{key}/submissions{(test is null ? "" : $"?test={Uri.EscapeDataString(test)}")}", body, Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, text);
        var id = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("submissionId").GetString();
        var row = await app.Read(db => db.Submissions.Where(s => s.ClientId == id).Select(s => new { s.Id, LeadId = s.LeadId!.Value }).SingleAsync());
        var (submission, lead) = (row.Id, row.LeadId);
        var deliveries = await app.Read(db => db.Deliveries.Where(d => d.SubmissionId == submission && d.Kind != DeliveryKind.Webhook).Select(d => d.Id).ToListAsync());
        await tried.Next(deliveries.Count);
        var pdf = new Uri(JsonSerializer.Deserialize<JsonElement>(text).GetProperty("reportUrl").GetString()!).AbsolutePath + ".pdf";
        await Fetch(pdf);
        return new(lead, submission, deliveries, pdf, [.. Pdfs(submission), .. deliveries.Select(app.Folder.MailOf)]);
    }

    private async Task Delete(Stored one)
    {
        using var browser = await app.SignIn();
        await browser.Submit(await browser.Open($"/leads/{one.Lead}/delete"));
    }

    private sealed record Stored(Guid Lead, Guid Submission, IReadOnlyList<Guid> Deliveries, string Pdf, IReadOnlyList<string> Files);
}
