using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

/// <summary>The pages around checks: what may be asked for, who sees what, what is kept. No browser is started.</summary>
public sealed class CheckPagesTests(CheckPagesTests.Equipped app) : IClassFixture<CheckPagesTests.Equipped>
{
    /// <summary>There is a program where the browser should be; that it is none does not matter here.</summary>
    public sealed class Equipped : WebApp
    {
        public Equipped() => Equip(this);

        public static void Equip(WebApp app) => app.With("LeadMagnets:Chromium", typeof(CheckPagesTests).Assembly.Location);
    }

    [Theory]
    [InlineData("", "Give the address of the page")]
    [InlineData("file:///etc/passwd", "not with file:.")]
    [InlineData("javascript:alert(1)", "not with javascript:.")]
    [InlineData("data:text/html,<h1>x</h1>", "not with data:.")]
    [InlineData("chrome://version", "not with chrome:.")]
    [InlineData("view-source:https://example.com", "not with view-source:.")]
    [InlineData("ftp://example.com/", "not with ftp:.")]
    [InlineData("https://user:secret@example.com/", "Leave user name and password out")]
    [InlineData("https://", "This is no address of a page.")]
    [InlineData("a page", "This is no address of a page.")]
    [InlineData("http://127.0.0.1:5080/", "has no address on the public internet")]
    [InlineData("http://0x7f.1/", "has no address on the public internet")]
    [InlineData("http://[::ffff:a9fe:a9fe]/", "has no address on the public internet")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "has no address on the public internet")]
    [InlineData("intranet", "has no address on the public internet")]
    [InlineData("https://1.1.1.1:22/", "not on 22.")]
    [InlineData("1.1.1.1:8443", "not on 8443.")]
    public async Task An_address_that_cannot_be_checked_is_refused_with_the_reason(string typed, string words)
    {
        using var browser = await app.SignIn();
        var form = await browser.Open("/page-checks");

        var again = await browser.Submit(form, "main form", ("Address", typed));

        Assert.Contains(words, again.Text(".error"), StringComparison.Ordinal);
        Assert.Equal(typed, again.Html.QuerySelector("#Address")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Another_workspace_sees_neither_check_nor_screenshot()
    {
        var check = await Stored(PageCheckState.Done);
        var pictures = app.Services.GetRequiredService<CheckPictures>();
        await pictures.Keep(check.Id, CheckPictures.Wide, [1, 2, 3], TestContext.Current.CancellationToken);
        var stranger = await app.Given.OtherWorkspace(email: $"sam-{check.Id:N}@other.example");
        using var owner = await app.SignIn();
        using var other = await app.SignIn(stranger.Email, stranger.Password);
        using var nobody = app.Visit();

        Assert.Equal(HttpStatusCode.OK, (await owner.Open($"/page-checks/{check.Id}/wide.png")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/page-checks/{check.Id}/wide.png")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/page-checks/{check.Id}")).Status);
        Assert.DoesNotContain(check.Url, (await other.Open("/page-checks")).Text("main"), StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await nobody.Open($"/page-checks/{check.Id}/wide.png")).Path, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/page-checks?magnet={(await app.Given.Magnet()).Id}")).Status);
    }

    [Fact]
    public async Task A_check_whose_server_was_stopped_has_failed_and_can_be_repeated()
    {
        await using var own = await WebApp.Start(Equipped.Equip);
        var check = await Stored(PageCheckState.Loading, own);
        using var browser = await own.SignIn();
        Assert.Contains("The page is being looked at", (await browser.Open($"/page-checks/{check.Id}")).Text("main"), StringComparison.Ordinal);

        await own.Services.GetRequiredService<CheckRows>().FailForsaken(all: true, TestContext.Current.CancellationToken);

        var page = await browser.Open($"/page-checks/{check.Id}");
        Assert.Equal(CheckRows.Interrupted, page.Text(".note-bad p"));
        Assert.Equal("Check again", page.Text("main form button"));
    }

    [Fact]
    public async Task A_check_that_nobody_works_on_is_not_shown_as_under_way_for_ever()
    {
        await using var own = await WebApp.Start();
        var check = await Stored(PageCheckState.Loading, own);
        own.Clock.Advance(TimeSpan.FromMinutes(30));
        using var browser = await own.SignIn();

        Assert.Equal(CheckRows.Interrupted, (await browser.Open($"/page-checks/{check.Id}")).Text(".note-bad p"));
        Assert.Contains("Not checked", (await browser.Open("/page-checks")).Text("main table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_page_is_being_checked_the_next_one_waits()
    {
        await using var own = await WebApp.Start(Equipped.Equip);
        var check = await Stored(PageCheckState.Loading, own);
        using var browser = await own.SignIn();

        var answer = await browser.Submit(await browser.Open("/page-checks"), "main form", ("Address", "https://1.1.1.1/"));

        Assert.Equal($"/page-checks/{check.Id}", answer.Path);
        Assert.Contains("A page is being checked for this workspace already.", answer.Text("main"), StringComparison.Ordinal);
        Assert.Equal(1, await own.Read(db => db.PageChecks.CountAsync()));
    }

    [Fact]
    public async Task A_full_queue_says_so()
    {
        await using var own = await WebApp.Start(a => { Equipped.Equip(a); a.With(services => services.AddSingleton(new CheckOptions { Waiting = 1, Browsers = 0 })); });
        var queue = own.Services.GetRequiredService<CheckQueue>();
        Assert.True(queue.Add(own.Given.NewId()));
        using var browser = await own.SignIn();

        var answer = await browser.Submit(await browser.Open("/page-checks"), "main form", ("Address", "https://1.1.1.1/"));

        Assert.Equal("Many pages are being checked right now. Try again in a minute or two.", answer.Text(".error"));
        Assert.Equal(0, await own.Read(db => db.PageChecks.CountAsync()));
    }

    [Fact]
    public async Task Without_a_browser_the_page_says_what_to_do()
    {
        await using var own = await WebApp.Start(a => a.With("LeadMagnets:Chromium", "/nowhere/chromium"));
        using var browser = await own.SignIn();

        var page = await browser.Open("/page-checks");

        Assert.Equal("LeadMagnets:Chromium names /nowhere/chromium, and there is no such file. Correct or remove the setting.", page.Text(".note p"));
        Assert.True(page.Html.QuerySelector("main form button")!.HasAttribute("disabled"));
        Assert.Contains("and there is no such file", (await browser.Submit(page, "main form", ("Address", "https://1.1.1.1/"))).Text(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_checks_go_with_their_screenshots()
    {
        await using var own = await WebApp.Start(a => a.With(services => services.AddSingleton(new CheckOptions { Kept = 2 })));
        var pictures = own.Services.GetRequiredService<CheckPictures>();
        var checks = new List<PageCheck>();
        foreach (var _ in Enumerable.Range(0, 4))
        {
            own.Clock.Advance(TimeSpan.FromDays(checks.Count == 0 ? 0 : 15));
            checks.Add(await Stored(PageCheckState.Done, own));
            await pictures.Keep(checks[^1].Id, CheckPictures.Wide, [1], TestContext.Current.CancellationToken);
        }
        Directory.CreateDirectory(Path.Combine(own.Folder.Checks, "left over"));

        await own.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<CheckJanitor>().Single().Round(TestContext.Current.CancellationToken);

        Assert.Equal(checks[2..].Select(c => c.Id), await own.Read(db => db.PageChecks.OrderBy(c => c.CreatedAt).Select(c => c.Id).ToListAsync()));
        Assert.Equal(checks[2..].Select(c => c.Id.ToString("N")).Order(), Directory.GetDirectories(own.Folder.Checks).Select(Path.GetFileName).Order()!);
    }

    [Fact]
    public async Task What_waits_is_told_and_refreshes_itself_without_script()
    {
        var check = await Stored(PageCheckState.Queued);
        using var browser = await app.SignIn();

        var page = await browser.Open($"/page-checks/{check.Id}");

        Assert.Contains("Waiting for a free browser", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", page.Html.QuerySelector("head noscript")!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("#check[data-live]"));
        Assert.Null(page.Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task Who_asked_for_it_and_how_long_it_took_is_told()
    {
        await using var own = await WebApp.Start(a => { Equipped.Equip(a); a.With(services => services.AddSingleton(new CheckOptions { Browsers = 0 })); });
        using var browser = await own.SignIn();
        var check = (await browser.Submit(await browser.Open("/page-checks"), "main form", ("Address", "https://1.1.1.1/"))).Path;
        var (rows, id) = (own.Services.GetRequiredService<CheckRows>(), Guid.Parse(check.Split('/')[^1]));

        var waiting = (await browser.Open(check)).Text(".page-check-asked");
        own.Clock.Advance(TimeSpan.FromSeconds(4));
        await rows.Begin(id, TestContext.Current.CancellationToken);
        own.Clock.Advance(TimeSpan.FromSeconds(9));
        await rows.Fail(id, "It broke.", TestContext.Current.CancellationToken);
        var done = (await browser.Open(check)).Text(".page-check-asked");

        Assert.StartsWith($"Asked for by {await own.Read(db => db.Members.Select(m => m.Name).SingleAsync())}", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("begun", waiting, StringComparison.Ordinal);
        Assert.Contains(", begun ", done, StringComparison.Ordinal);
        Assert.EndsWith(", took 9 seconds.", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_magnets_page_leads_to_its_checks()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();

        var link = (await browser.Open($"/magnets/{id}")).Html.QuerySelector($"a[href='/page-checks?magnet={id}']");

        Assert.Equal("Check my page", link!.TextContent);
        Assert.Equal("Check my page", (await browser.Open($"/page-checks?magnet={id}")).Heading);
    }

    private Task<PageCheck> Stored(PageCheckState state, WebApp? at = null)
    {
        var where = at ?? app;
        return where.Write(async db =>
        {
            var now = where.Clock.GetUtcNow();
            var check = new PageCheck
            {
                Id = where.Given.NewId(), WorkspaceId = (await db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync()).Id, Url = "https://shop.example/pricing", Server = "http://localhost", State = state, CreatedAt = now,
                StartedAt = now, FinishedAt = state is PageCheckState.Done ? now : null, GivenUpAt = now.AddMinutes(2), Verdict = state is PageCheckState.Done ? PageVerdict.Fine : null, ReportJson = state is PageCheckState.Done ? "{}" : null,
            };
            db.Add(check);
            return check;
        });
    }
}
