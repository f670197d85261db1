using System.Net;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>The page on which a marketer chooses the hosted page's address and what search engines may do.</summary>
public sealed class HostedPageTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task What_is_saved_holds_for_the_next_visitor()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();

        var saved = await Save(browser, id, " Summer-Check-2026 ", hidden: true);

        Assert.Equal($"/magnets/{id}", saved.Path);
        Assert.Contains("http://localhost/m/summer-check-2026", saved.Text("main"), StringComparison.Ordinal);
        var page = await app.Visit().Open("/m/summer-check-2026");
        Assert.Equal((HttpStatusCode.OK, "noindex"), (page.Status, page.Html.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().Open($"/m/{key}")).Status);
        // What is pasted stays when the ending changes.
        Assert.Contains($"http://localhost/m/{key}?frame=1", saved.Text("#frame-snippet"), StringComparison.Ordinal);
        Assert.Contains($"""<a href="http://localhost/m/{key}">""", saved.Text("#frame-snippet"), StringComparison.Ordinal);
        Assert.Contains($"""<a href="http://localhost/m/{key}">""", saved.Text("#snippet"), StringComparison.Ordinal);
        Assert.Equal("http://localhost/m/summer-check-2026", saved.Text("#hosted"));

        await Save(browser, id, "", hidden: false);

        Assert.StartsWith("index", (await app.Visit().Open($"/m/{key}")).Html.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ending_belongs_to_one_magnet_of_the_installation_and_a_key_to_its_own()
    {
        var (first, key) = await app.Given.PublishedMagnet();
        var stranger = await app.Given.OtherWorkspace();
        var foreign = await app.Given.Magnet(stranger.Workspace.Id);
        using var owner = await app.SignIn();
        using var other = await app.SignIn(stranger.Email, stranger.Password);
        await Save(owner, first, "the-check");

        foreach (var taken in (string[])["the-check", "THE-check", key])
        {
            var refused = await Save(other, foreign.Id, taken);
            Assert.Contains("is taken by another magnet", refused.Text(".error"), StringComparison.Ordinal);
            Assert.Equal(taken, refused.Html.QuerySelector("#Input_Slug")!.GetAttribute("value"));
            Assert.Equal("true", refused.Html.QuerySelector("#Input_Slug")!.GetAttribute("aria-invalid"));
        }
        // Nor what a workspace gave up: its printed codes would lead to a stranger's form.
        await Save(owner, first, "the-new-check");
        Assert.Contains("is taken by another magnet", (await Save(other, foreign.Id, "the-check")).Text(".error"), StringComparison.Ordinal);
        await Save(owner, first, "the-check");
        // One's own may be saved again.
        Assert.Equal($"/magnets/{first}", (await Save(owner, first, "the-check")).Path);
        Assert.Null(await app.Read(db => db.Magnets.Where(m => m.Id == foreign.Id).Select(m => m.Slug).SingleAsync()));
    }

    [Fact]
    public async Task A_former_ending_leads_to_the_present_one_until_another_magnet_takes_it()
    {
        var ((first, key), (second, _)) = (await app.Given.PublishedMagnet(), await app.Given.PublishedMagnet());
        using var browser = await app.SignIn();
        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var slug in (string[])["spring-check", "easter-check", "may-check"]) await Save(browser, first, slug);

        async Task<(HttpStatusCode, string?)> Asked(string path)
        {
            using var answer = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
            // Kept anywhere, it would lead in a circle when the former ending is taken again.
            if (answer.Headers.Location is not null) Assert.True(answer.Headers.CacheControl is { NoCache: true });
            return (answer.StatusCode, answer.Headers.Location?.ToString());
        }

        Assert.Equal((HttpStatusCode.Redirect, "/m/may-check?utm_source=poster&frame=1"), await Asked("/m/spring-check?utm_source=poster&frame=1"));
        Assert.Equal((HttpStatusCode.Redirect, "/m/may-check"), await Asked("/m/easter-check"));
        Assert.Equal(HttpStatusCode.OK, (await Asked("/m/may-check")).Item1);
        // Back to a former one, and without any.
        await Save(browser, first, "spring-check");
        Assert.Equal((HttpStatusCode.OK, null), await Asked("/m/spring-check"));
        Assert.Equal((HttpStatusCode.Redirect, "/m/spring-check"), await Asked("/m/may-check"));
        await Save(browser, first, "");
        Assert.Equal((HttpStatusCode.Redirect, $"/m/{key}"), await Asked("/m/spring-check"));

        Assert.Equal($"/magnets/{second}", (await Save(browser, second, "spring-check")).Path);

        Assert.Equal((HttpStatusCode.OK, null), await Asked("/m/spring-check"));
        await Save(browser, second, "second-check");
        Assert.Equal((HttpStatusCode.Redirect, "/m/second-check"), await Asked("/m/spring-check"));
        Assert.Equal((HttpStatusCode.Redirect, $"/m/{key}"), await Asked("/m/easter-check"));
    }

    [Fact]
    public async Task An_ending_is_found_in_capitals_too_and_a_key_only_as_it_is()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var slug in (string[])["first-style", "my-style"]) await Save(browser, id, slug);

        foreach (var written in (string[])["MY-STYLE", "My-Style", "First-STYLE"])
        {
            using var answer = await visitor.GetAsync($"/m/{written}?utm_source=poster", TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.Redirect, "/m/my-style?utm_source=poster"), (answer.StatusCode, answer.Headers.Location?.ToString()));
            Assert.True(answer.Headers.CacheControl is { NoCache: true });
        }
        var turned = string.Concat(key.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/m/{turned}", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/m/YOUR-STYLE", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_page_that_is_filled_in_when_its_ending_changes_goes_on()
    {
        var (id, _) = await app.Given.PublishedMagnet("pm-style");
        using var browser = await app.SignIn();
        using var visitor = app.Visit();
        await Save(browser, id, "before-the-move");
        var page = await visitor.Open("/m/before-the-move");

        await Save(browser, id, "after-the-move");
        var next = await visitor.Submit(page, "form[method=post]", ("go", "next"));

        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.NotNull(next.Html.QuerySelector("form[method=post]"));
    }

    [Theory]
    [InlineData("ab", "3 to 60")]
    [InlineData("über-uns", "letters a to z")]
    [InlineData("two--hyphens", "letters a to z")]
    [InlineData("-start", "letters a to z")]
    [InlineData("a/b/c", "letters a to z")]
    [InlineData("a.png", "letters a to z")]
    [InlineData("a b c", "letters a to z")]
    [InlineData("check\u200B", "letters a to z")]
    public void What_is_no_ending_is_refused_with_a_reason(string typed, string reason)
    {
        var (slug, problem) = Slugs.Read(typed);

        Assert.Null(slug);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ending_of_61_characters_is_too_long() => Assert.NotNull(Slugs.Read(new string('a', 61)).Problem);

    [Fact]
    public async Task The_magnets_page_offers_script_frame_and_link()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();

        var page = await browser.Open($"/magnets/{id}");

        Assert.Equal(["snippet", "pinned", "frame-snippet", "frame-script", "hosted"], page.Html.QuerySelectorAll(".ways [data-copy]").Select(button => button.GetAttribute("data-copy")));
        Assert.Contains($"<iframe src=\"http://localhost/m/{key}?frame=1\" title=\"", page.Text("#frame-snippet"), StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", page.Text("#frame-snippet"), StringComparison.Ordinal);
        Assert.Equal("<script src=\"http://localhost/embed/frame.js\" async></script>", page.Text("#frame-script"));
    }

    private static async Task<BrowserPage> Save(Browser browser, Guid id, string slug, bool hidden = false)
    {
        var page = await browser.Open($"/magnets/{id}/page");
        return await browser.Submit(page, "main form", ("Input.Slug", slug), ("Input.Hidden", hidden ? "true" : "false"));
    }
}
