using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>The page where people decide about submissions in doubt.</summary>
public sealed class HeldPageTests
{
    [Fact]
    public async Task It_lists_who_and_why_and_counts_in_the_navigation()
    {
        await using var app = await WebApp.Start();
        var (magnet, _) = await app.Given.PublishedMagnet();
        await app.Given.Held(magnet);
        await app.Given.Held(magnet, name: "Ron Rejected", state: ReviewState.Rejected);
        using var browser = await app.SignIn();

        var page = await browser.Open("/held");

        Assert.Contains("Bob Bot", page.Text("main table"), StringComparison.Ordinal);
        Assert.Contains("No proof of work from a browser", page.Text("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ron Rejected", page.Text("main"), StringComparison.Ordinal);
        Assert.StartsWith("1", page.Text("nav a[href='/held'] .rail-count"), StringComparison.Ordinal);
        Assert.Contains("Ron Rejected", (await browser.Open("/held?show=rejected")).Text("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bob Bot", (await browser.Open("/leads")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releasing_one_makes_the_lead_and_opens_it()
    {
        await using var app = await WebApp.Start();
        var (magnet, _) = await app.Given.PublishedMagnet();
        var held = await app.Given.Held(magnet);
        using var browser = await app.SignIn();

        var lead = await Decide(browser, $"/held/{held.Id}", "Release");

        Assert.Contains("Bob Bot", lead.Heading, StringComparison.Ordinal);
        Assert.Equal((1, ReviewState.Released), await app.Read(async db => (await db.Leads.CountAsync(), (await db.Submissions.SingleAsync()).Review)));
        // A bookmark of it leads to the lead.
        Assert.StartsWith("/leads/", (await browser.Open($"/held/{held.Id}")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_decided_in_one_go_and_the_list_has_pages()
    {
        await using var app = await WebApp.Start();
        var (magnet, _) = await app.Given.PublishedMagnet();
        var all = new List<Submission>();
        for (var i = 0; i < 53; i++) all.Add(await app.Given.Held(magnet, name: $"Bot {i}"));
        using var browser = await app.SignIn();

        var page = await browser.Open("/held");
        Assert.Equal(50, page.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("1–50 of 53 submissions", page.Text(".pager"), StringComparison.Ordinal);
        await Post(browser, "release", all[0].Id, all[1].Id);
        await Post(browser, "reject", all[2].Id);
        await Post(browser, "rejectAll");

        Assert.Equal((2, 51, 0), await app.Read(async db => (await db.Submissions.CountAsync(s => s.Review == ReviewState.Released), await db.Submissions.CountAsync(s => s.Review == ReviewState.Rejected), await db.Submissions.CountAsync(s => s.Review == ReviewState.Held))));
    }

    [Fact]
    public async Task What_was_rejected_can_be_deleted_at_once_and_nothing_else_with_it()
    {
        await using var app = await WebApp.Start();
        var (magnet, _) = await app.Given.PublishedMagnet();
        var waiting = await app.Given.Held(magnet);
        await app.Given.Held(magnet, state: ReviewState.Rejected);
        var lead = await app.Given.Lead(magnet);
        using var browser = await app.SignIn();

        // Naming what only waits, or what is a lead, deletes neither.
        await browser.Submit(await browser.Open($"/held/delete?ids={waiting.Id}&ids={await app.Read(db => db.Submissions.Where(s => s.LeadId == lead.Id).Select(s => s.Id).SingleAsync())}"), "main form");
        Assert.Equal(3, await app.Read(db => db.Submissions.CountAsync()));
        var page = await browser.Submit(await browser.Open("/held/delete"), "main form");

        Assert.Contains("1 submission is deleted for good", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal(2, await app.Read(db => db.Submissions.CountAsync()));
    }

    private static Task<BrowserPage> Post(Browser browser, string handler, params Guid[] ids) => Decide(browser, "/held", handler, ids);

    /// <summary>Presses a button of a page's form that has an address of its own.</summary>
    private static async Task<BrowserPage> Decide(Browser browser, string path, string handler, params Guid[] ids)
    {
        var page = await browser.Open(path);
        var token = page.Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        IEnumerable<KeyValuePair<string, string>> fields = [KeyValuePair.Create("__RequestVerificationToken", token), .. ids.Select(id => KeyValuePair.Create("ids", id.ToString()))];
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await browser.Http.PostAsync($"{path}?handler={handler}", form, TestContext.Current.CancellationToken);
        return await browser.Open(answer.RequestMessage!.RequestUri!.PathAndQuery);
    }
}
