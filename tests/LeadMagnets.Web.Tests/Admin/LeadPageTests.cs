using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class LeadPageTests(WebApp app) : IClassFixture<WebApp>
{
    private async Task<(Browser Browser, Lead Lead)> Opened(string email)
    {
        var magnet = await app.Given.PublishedMagnet();
        return (await app.SignIn(), await app.Given.Lead(magnet.Id, email: email));
    }

    private Task<Lead> Stored(Guid id) => app.Read(db => db.Leads.AsNoTracking().SingleAsync(l => l.Id == id));

    [Fact]
    public async Task The_parts_of_the_score_stand_on_the_page_and_add_up()
    {
        var (browser, lead) = await Opened("adds@up.example");

        var page = await browser.Open($"/leads/{lead.Id}");

        var parts = page.Html.QuerySelectorAll(".parts .pts").Select(e => int.Parse(e.TextContent, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(95, parts.Sum());
        Assert.Contains("Why 95", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_shown_with_the_labels_of_their_question_and_option()
    {
        var (browser, lead) = await Opened("words@labels.example");

        var page = await browser.Open($"/leads/{lead.Id}");

        var question = Domain.Templates.Templates.Find("cyber-risk")!.Definition.Questions.OfType<Domain.Definitions.ChoiceQuestion>().Single(q => q.Id == "A1");
        Assert.Equal(question.Title, page.Text(".answers dt"));
        Assert.Equal(question.Options.Single(o => o.Id == "0").Label, page.Text(".answers dd"));
    }

    [Fact]
    public async Task Accepting_makes_the_lead_mine_and_is_told_in_the_history()
    {
        var (browser, lead) = await Opened("accept@me.example");
        var page = await browser.Open($"/leads/{lead.Id}");

        var after = await browser.Submit(page, "form[action*='handler=accept']");

        Assert.Equal(LeadStatus.Accepted, (await Stored(lead.Id)).Status);
        Assert.Contains("accepted the lead", after.Text(".timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_an_outdated_page_changes_nothing_and_says_so()
    {
        var (browser, lead) = await Opened("stale@page.example");
        var page = await browser.Open($"/leads/{lead.Id}");
        await browser.Submit(page, "form[action*='handler=spam']");

        var after = await browser.Submit(page, "form[action*='handler=accept']");

        Assert.Equal(LeadStatus.Spam, (await Stored(lead.Id)).Status);
        Assert.Contains("Somebody changed this lead", after.Text(".flash-bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declined_lead_does_not_count_in_its_pool_and_counts_again_when_it_is_reopened()
    {
        var (browser, lead) = await Opened("credit@pool.example");
        Task<long> Credit() => app.Read(db => db.Routes.Where(r => r.LeadId == lead.Id).SelectMany(r => db.PoolMembers.Where(p => p.PoolId == r.PoolId && p.MemberId == r.OwnerId)).Select(p => p.Credit).SingleAsync());
        var before = await Credit();

        var declined = await browser.Submit(await browser.Open($"/leads/{lead.Id}"), "form[action*='handler=decline']");
        Assert.Equal(before - 1, await Credit());
        await browser.Submit(declined, "form[action*='handler=reopen']");

        Assert.Equal(before, await Credit());
    }

    [Fact]
    public async Task A_note_that_is_sent_twice_is_one_note()
    {
        var (browser, lead) = await Opened("note@twice.example");
        var page = await browser.Open($"/leads/{lead.Id}");

        await browser.Submit(page, "form[action*='handler=note']", ("text", "Called, back on Monday"));
        await browser.Submit(page, "form[action*='handler=note']", ("text", "Called, back on Monday"));

        Assert.Equal(1, await app.Read(db => db.LeadActivities.CountAsync(a => a.LeadId == lead.Id && a.Kind == "note")));
    }

    [Fact]
    public async Task Deleting_takes_the_submissions_along()
    {
        var (browser, lead) = await Opened("delete@me.example");

        await browser.Submit(await browser.Open($"/leads/{lead.Id}/delete"), "main form[method=post]");

        Assert.Equal(0, await app.Read(db => db.Submissions.CountAsync(s => s.LeadId == lead.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/leads/{lead.Id}")).Status);
    }

    [Fact]
    public async Task A_script_in_a_name_is_text()
    {
        var magnet = await app.Given.PublishedMagnet();
        var lead = await app.Given.Lead(magnet.Id, name: "<script>alert(1)</script>", email: "xss@name.example");
        var browser = await app.SignIn();

        var page = await browser.Open($"/leads/{lead.Id}");

        Assert.Contains("<script>alert(1)</script>", page.Heading, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Scripts, s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }
}
