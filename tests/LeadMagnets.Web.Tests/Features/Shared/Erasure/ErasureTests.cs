using System.Net;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared.Erasure;

/// <summary>Who is deleted leaves nothing on the disk either, and what was deleted stays so.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private ErasureApp world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private WebApp App => world.Web;

    public async ValueTask InitializeAsync() => world = await ErasureApp.Start();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Deleting_a_lead_takes_its_printed_report_and_its_mails_and_nobody_elses()
    {
        var magnet = await App.Given.PublishedMagnet();
        var (ana, bob) = (await world.Submitted(magnet.Key, "ana@acme.example"), await world.Submitted(magnet.Key, "bob@acme.example"));
        Assert.All((ErasableRun[])[ana, bob], one => Assert.All(one.Files, file => Assert.True(File.Exists(file), file)));

        await world.Delete(ana);

        Assert.All(ana.Files, file => Assert.False(File.Exists(file), file));
        Assert.False(Directory.Exists(App.Folder.ReportsOf(ana.Submission)));
        Assert.All(bob.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal([bob.Submission], await App.Read(db => db.Submissions.Select(s => s.Id).ToListAsync()));
        Assert.Equal(bob.Deliveries.Order(), (await App.Read(db => db.Mails.Select(m => m.DeliveryId!.Value).ToListAsync())).Order());
        Assert.Equal(HttpStatusCode.NotFound, (await App.CreateClient().GetAsync(ana.Pdf, Ct)).StatusCode);
    }

    [Fact]
    public async Task Deleting_test_runs_takes_their_printed_reports_and_no_real_one()
    {
        var magnet = await App.Given.PublishedMagnet();
        var real = await world.Submitted(magnet.Key, "real@acme.example");
        var trial = await world.Submitted(magnet.Key, "trial@acme.example", App.Services.GetRequiredService<TestLinks>().For(magnet.Id));
        Assert.Equal([true], trial.Files.Select(File.Exists));
        using var browser = await App.SignIn();

        await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/delete-tests"));

        Assert.False(Directory.Exists(App.Folder.ReportsOf(trial.Submission)));
        Assert.All(real.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal([real.Submission], await App.Read(db => db.Submissions.Select(s => s.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_removed_keeps_no_lead_and_goes_another_day()
    {
        var ana = await world.Submitted((await App.Given.PublishedMagnet()).Key, "ana@acme.example");
        var mail = App.Folder.MailOf(ana.Deliveries[0]);
        // No system removes a folder with something in it where it is told to remove a file.
        File.Delete(mail);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(mail).FullName, "held"), "");

        await world.Delete(ana);
        Assert.Equal(0, await App.Read(db => db.Leads.CountAsync()));
        Directory.Delete(mail, recursive: true);
        File.WriteAllText(mail, "Dear Ana");
        await world.Tomorrow();

        Assert.False(File.Exists(mail));
    }

    [Fact]
    public async Task A_report_goes_when_its_link_ends_and_a_mail_stays_as_long_as_its_row()
    {
        var ana = await world.Submitted((await App.Given.PublishedMagnet()).Key, "ana@acme.example");
        await App.Write(db => db.Submissions.ExecuteUpdateAsync(set => set.SetProperty(s => s.ReportExpiresAt, App.Given.Now.AddDays(1.5)), Ct));

        await world.Tomorrow();
        Assert.True(Directory.Exists(App.Folder.ReportsOf(ana.Submission)));
        await world.Tomorrow();

        Assert.False(Directory.Exists(App.Folder.ReportsOf(ana.Submission)));
        Assert.All(ana.Deliveries, id => Assert.True(File.Exists(App.Folder.MailOf(id))));
    }

    [Fact]
    public async Task A_report_that_nobody_fetched_for_thirty_days_is_printed_anew_when_somebody_does()
    {
        var (read, unread) = (await Printed(), await Printed());

        for (var day = 1; day <= 31; day++)
        {
            if (day == 29) await ErasureApp.Fetch(read.PdfUrl, App);
            await world.Tomorrow();
        }

        Assert.NotEmpty(ErasureApp.Pdfs(read.SubmissionId, App));
        Assert.Empty(ErasureApp.Pdfs(unread.SubmissionId, App));
        await ErasureApp.Fetch(unread.PdfUrl, App);
        Assert.NotEmpty(ErasureApp.Pdfs(unread.SubmissionId, App));
    }

    [Fact]
    public async Task What_is_beyond_the_limit_goes_the_longest_unused_first()
    {
        using var heard = new HeardEvent("files-swept");
        await using var small = await WebApp.Start(a => heard.Hear(a.With(services => services
            .AddSingleton<IPrinter>(new SwitchedPrinter { IsOn = true }).AddSingleton(new ReportKeeping { Largest = 2 * SwitchedPrinter.Paper.Length })), typeof(FileJanitor)));
        await heard.Next("Count");
        var reports = new List<GivenReport>();
        for (var i = 0; i < 3; i++) reports.Add(await Printed(small));
        small.Clock.Advance(TimeSpan.FromMinutes(1));
        await ErasureApp.Fetch(reports[0].PdfUrl, small);

        small.Clock.Advance(FileJanitor.Rhythm);

        Assert.Equal(1, await heard.Next("Count"));
        Assert.Equal([true, false, true], reports.Select(r => ErasureApp.Pdfs(r.SubmissionId, small).Length > 0));
    }

    [Fact]
    public async Task At_the_start_goes_what_no_row_names_and_what_the_last_process_left_unfinished()
    {
        using var heard = new HeardEvent("files-swept");
        var (orphan, own) = (App.Given.NewId(), "");
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
        Assert.Empty(Directory.GetFileSystemEntries(next.Folder.UnfinishedMail));
    }

    private Task<GivenReport> Printed() => Printed(App);

    private static async Task<GivenReport> Printed(WebApp at)
    {
        at.Clock.Advance(TimeSpan.FromMinutes(1));
        var report = await at.Given.Report("pm-style", arrange: s => s.ReportExpiresAt = null);
        await ErasureApp.Fetch(report.PdfUrl, at);
        return report;
    }
}
