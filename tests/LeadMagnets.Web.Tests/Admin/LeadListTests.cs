using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Leads;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Tests.Features.Embed;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class LeadListTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_leads_are_paged_and_no_row_is_shown_twice_or_never()
    {
        await using var app = await WebApp.Start();
        var given = app.Given;
        await app.Write(async db =>
        {
            var magnet = new Magnet { Id = given.NewId(), WorkspaceId = (await db.Workspaces.FirstAsync()).Id, Key = "many", Title = "Many", Kind = "quiz", DraftJson = "{}", DraftSavedAt = given.Now, CreatedAt = given.Now };
            db.Add(magnet);
            db.AddRange(Enumerable.Range(0, 10_000).Select(i => GivenLeads.NewLead(given, magnet, null, $"Person {i:00000}", $"p{i}@example.com")));
            return magnet;
        });
        using var browser = await app.SignIn();

        var seen = new HashSet<string>();
        for (var page = 1; page <= 200; page += 33) seen.UnionWith((await browser.Open($"/leads?sort=Name&up=true&page={page}")).Html.QuerySelectorAll("tbody a.cell-main").Select(a => a.TextContent));
        var last = await browser.Open("/leads?sort=Name&up=true&page=200");

        Assert.Equal(7 * 50, seen.Count);
        Assert.Equal("Person 09999", last.Html.QuerySelectorAll("tbody a.cell-main")[^1].TextContent);
        Assert.Contains("9,951–10,000 of 10,000 leads", last.Text(".pager"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_and_search_narrow_the_list()
    {
        await using var app = await WebApp.Start();
        var magnet = await app.Given.PublishedMagnet();
        await app.Given.Lead(magnet.Id, "Ana Ruiz", "ana@a.example");
        await app.Given.Lead(magnet.Id, "Ben 100%", "ben@b.example", l => (l.Grade, l.Status) = ("C3", LeadStatus.Contacted));
        using var browser = await app.SignIn();

        async Task<string> Names(string query) => string.Join(",", (await browser.Open("/leads" + query)).Html.QuerySelectorAll("tbody a.cell-main").Select(a => a.TextContent));

        Assert.Equal("Ben 100%", await Names("?grade=C3"));
        Assert.Equal("Ana Ruiz", await Names("?status=New"));
        Assert.Equal("Ana Ruiz", await Names("?q=RUIZ"));
        Assert.Equal("Ben 100%", await Names("?q=100%25"));
        Assert.Equal("", await Names("?q=_"));
        Assert.Contains("Nobody matches", (await browser.Open("/leads?q=nobody")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_neutralises_formulas_and_holds_every_lead()
    {
        await using var app = await WebApp.Start();
        var magnet = await app.Given.PublishedMagnet();
        await app.Given.Lead(magnet.Id, "=HYPERLINK(\"http://evil.example\")", "a@a.example");
        await app.Given.Lead(magnet.Id, " @SUM(1)", "b@b.example");
        using var browser = await app.SignIn();

        var csv = await browser.Http.GetStringAsync("/leads/export.csv", Ct);

        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"' @SUM(1)\"", csv, StringComparison.Ordinal);
        Assert.Equal(3, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Export_asks_the_database_as_often_for_many_unfinished_visits_as_for_one()
    {
        using var commands = new HeardEvent("Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted");
        using var went = new HeardEvent("unfinished-went");
        await using var app = await WebApp.Start(a =>
        {
            commands.Hear(a, "Microsoft.EntityFrameworkCore.Database.Command");
            went.Hear(a, typeof(PartialRounds));
        });
        var (_, key) = await app.Published();
        var visitor = app.CreateClient();
        using var browser = await app.SignIn();

        async Task<(string[] Rows, int Asked)> Exported(params string[] people)
        {
            foreach (var person in people) (await visitor.Keep(key, $"visit-{person}", UnfinishedWorld.State($"{person}@acme.example"))).EnsureSuccessStatusCode();
            app.Clock.Advance(TimeSpan.FromMinutes(31));
            for (var turned = 0; turned < people.Length;) turned += (int)(await went.Next("Turned"))!;
            commands.SoFar("commandText");
            var csv = await browser.Http.GetStringAsync("/leads/export.csv", Ct);
            return (csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..], commands.SoFar("commandText").Count(text => IsOfExport($"{text}")));
        }

        // What the program does by itself with unfinished visits meanwhile names neither leads nor definitions.
        static bool IsOfExport(string text) => text.Contains("\"Partials\"", StringComparison.Ordinal)
            && (text.Contains("FROM \"Leads\"", StringComparison.Ordinal) || text.Contains("\"DefinitionJson\"", StringComparison.Ordinal));

        var one = await Exported("ada");
        var many = await Exported("bob", "cy", "dee");

        Assert.Equal((1, 4), (one.Rows.Length, many.Rows.Length));
        Assert.All(many.Rows, row => Assert.EndsWith(",\"How many are you?: 3\"", row, StringComparison.Ordinal));
        Assert.Equal((2, 2), (one.Asked, many.Asked));
    }

    [Theory]
    [InlineData("=1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@a")]
    [InlineData("\ta")]
    [InlineData("\ra")]
    [InlineData("\na")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠a")]
    [InlineData("  \"=1")]
    public void A_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string text) =>
        Assert.StartsWith("\"'", SafeCsv.Cell(text), StringComparison.Ordinal);

    [Fact]
    public async Task Test_leads_stand_apart()
    {
        await using var app = await WebApp.Start();
        var magnet = await app.Given.PublishedMagnet();
        await app.Given.Lead(magnet.Id, "Tess Tester", "t@t.example", test: true);
        using var browser = await app.SignIn();

        Assert.DoesNotContain("Tess", (await browser.Open("/leads")).Text("main"), StringComparison.Ordinal);
        Assert.Contains("Tess", (await browser.Open("/leads?test=true")).Text("main"), StringComparison.Ordinal);
    }
}
