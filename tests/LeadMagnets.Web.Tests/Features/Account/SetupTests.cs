using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Account;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Account;

public sealed class SetupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly (string, string)[] Answers =
        [("Input.Workspace", "Acme"), ("Input.Name", "Ana"), ("Input.Email", "ana@acme.example"), ("Input.Password", "a long sentence")];

    [Fact]
    public async Task The_link_makes_the_owner_and_signs_them_in()
    {
        await using var app = await WebApp.StartEmpty();
        using var browser = app.Visit();

        await browser.Submit(await browser.Open($"/setup?token={await NewLink(app)}"), Answers);

        Assert.Equal("Your password", (await browser.Open("/account/password")).Heading);
        Assert.Equal("Acme", (await app.Given.OwnWorkspace()).Name);
    }

    [Fact]
    public async Task The_link_works_once()
    {
        await using var app = await WebApp.StartEmpty();
        using var browser = app.Visit();
        var link = $"/setup?token={await NewLink(app)}";
        await browser.Submit(await browser.Open(link), Answers);

        var again = await app.Visit().Open(link);

        Assert.Contains("It was used, or it is an old one.", again.Text("main"), StringComparison.Ordinal);
        Assert.Null(again.Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task Only_the_newest_link_works()
    {
        await using var app = await WebApp.StartEmpty();
        var old = await NewLink(app);
        var newest = await NewLink(app);
        using var browser = app.Visit();

        Assert.Null((await browser.Open($"/setup?token={old}")).Html.QuerySelector("main form"));
        Assert.Null((await browser.Open("/setup")).Html.QuerySelector("main form"));
        Assert.NotNull((await browser.Open($"/setup?token={newest}")).Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task Two_who_send_the_form_at_once_make_one_owner()
    {
        await using var app = await WebApp.StartEmpty();
        var link = $"/setup?token={await NewLink(app)}";
        var browsers = Enumerable.Range(0, 5).Select(_ => app.Visit()).ToList();
        var pages = await Task.WhenAll(browsers.Select(b => b.Open(link)));

        await Task.WhenAll(browsers.Zip(pages, (browser, page) => browser.Submit(page, Answers)));

        Assert.Equal(1, await app.Read(db => db.Users.CountAsync(Cancel)));
        Assert.Equal(1, await app.Read(db => db.Workspaces.CountAsync(Cancel)));
    }

    [Fact]
    public async Task The_token_is_not_stored()
    {
        await using var app = await WebApp.StartEmpty();

        var token = await NewLink(app);

        var stored = await app.Read(db => db.InstanceSettings.SingleAsync(s => s.Key == SetupLink.Key, Cancel));
        Assert.Equal(SecretHash.Of(token), stored.Value);
    }

    [Fact]
    public async Task Unattended_set_up_makes_everything_that_routing_needs()
    {
        await using var app = await WebApp.Start();

        var workspace = await app.Given.OwnWorkspace();
        var owner = await app.Read(db => db.Members.SingleAsync(Cancel));
        var pools = await app.Read(db => db.Pools.OrderBy(p => p.Name).ToListAsync(Cancel));
        Assert.Equal(owner.Id, workspace.DefaultOwnerId);
        Assert.Equal([("SDR", Destination.Sdr), ("Sales", Destination.Sales)], pools.Select(p => (p.Name, p.Destination)).OrderBy(p => p.Destination == Destination.Sales));
        Assert.Equal(2, await app.Read(db => db.PoolMembers.CountAsync(p => p.MemberId == owner.Id && p.WorkspaceId == workspace.Id, Cancel)));
    }

    [Fact]
    public async Task Unattended_set_up_at_every_start_changes_nothing_more()
    {
        await using var app = await WebApp.Start(a => a
            .With("LeadMagnets:Setup:OwnerEmail", Owner.Email)
            .With("LeadMagnets:Setup:OwnerPassword", "another password than the first")
            .With("LeadMagnets:Setup:ApiKey", Owner.ApiKey));

        using var browser = await app.SignIn();

        Assert.Equal("Your password", (await browser.Open("/account/password")).Heading);
        Assert.Equal(1, await app.Read(db => db.Workspaces.CountAsync(Cancel)));
        Assert.Equal(1, await app.Read(db => db.ApiKeys.CountAsync(Cancel)));
    }

    private static Task<string> NewLink(WebApp app) => app.Services.GetRequiredService<SetupLink>().Issue(Cancel);
}
