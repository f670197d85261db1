using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class EveryPageTests
{
    private static readonly string[] Pages =
        ["/", "/inbox", "/inbox?who=all", "/leads", "/held", "/held?show=rejected", "/held/delete", "/magnets", "/magnets/new", "/page-checks", "/deliveries", "/mail", "/settings", "/settings/pool", "/settings/webhooks", "/settings/api-keys", "/settings/health", "/account/password", "/help/formulas", "/help/formulas?q=loan"];

    [Fact]
    public async Task Every_page_opens_in_an_empty_workspace_and_says_what_to_do()
    {
        await using var app = await WebApp.Start();
        using var browser = await app.SignIn();

        foreach (var path in Pages)
        {
            var page = await browser.Open(path);
            Assert.True(page.Status is HttpStatusCode.OK, $"{path}: {page.Status}");
            Assert.NotEmpty(page.Heading);
            Assert.Empty(page.Html.QuerySelectorAll("[style], style, script:not([src])"));
        }
    }

    [Fact]
    public async Task Every_page_opens_with_rows()
    {
        await using var app = await WebApp.Start();
        var rows = await Rows(app, await app.Given.PublishedMagnet());
        using var browser = await app.SignIn();

        foreach (var path in Pages.Concat(rows))
        {
            var page = await browser.Open(path);
            Assert.True(page.Status is HttpStatusCode.OK, $"{path}: {page.Status}");
        }
    }

    [Fact]
    public async Task A_stranger_gets_404_for_every_id_of_another_workspace()
    {
        await using var app = await WebApp.Start();
        var rows = await Rows(app, await app.Given.PublishedMagnet());
        var stranger = await app.Given.OtherWorkspace();
        using var browser = await app.SignIn(stranger.Email, stranger.Password);

        foreach (var path in rows)
        {
            var page = await browser.Open(path);
            Assert.True(page.Status is HttpStatusCode.NotFound, $"{path}: {page.Status}");
        }
        Assert.DoesNotContain("Ana Ruiz", (await browser.Open("/leads")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_icon_that_browsers_ask_for_by_themselves_is_there()
    {
        await using var app = await WebApp.Start();
        using var browser = app.Visit();

        using var icon = await browser.Http.GetAsync("/favicon.ico", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "image/x-icon"), (icon.StatusCode, icon.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Without_signing_in_every_page_asks_who_is_there()
    {
        await using var app = await WebApp.Start();
        using var browser = app.Visit();

        foreach (var path in Pages) Assert.StartsWith("/account/sign-in", (await browser.Open(path)).Path, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string[]> Rows(WebApp app, (Guid Id, string Key) magnet)
    {
        var given = app.Given;
        var lead = await given.Lead(magnet.Id);
        var delivery = new Delivery { Id = given.NewId(), WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, Kind = DeliveryKind.Webhook, Destination = $"{given.NewId()}:lead.created", Label = "crm.example", EventType = "lead.created", Payload = "{}", Status = DeliveryStatus.Dead, Attempt = 8, NextAt = given.Now, LastResult = "answered 500", CreatedAt = given.Now };
        var mail = new MailMessage { Id = given.NewId(), WorkspaceId = lead.WorkspaceId, To = lead.Email, ToKey = lead.ExactKey, Subject = "Your result", TextBody = "text", HtmlBody = "<p>html</p>", Via = "folder", At = given.Now };
        var hook = new WebhookEndpoint { Id = given.NewId(), WorkspaceId = lead.WorkspaceId, Url = "https://crm.example/hook", ProtectedSecret = "x", CreatedAt = given.Now };
        var attempt = new Attempt { Id = given.NewId(), WorkspaceId = lead.WorkspaceId, DeliveryId = delivery.Id, Number = 1, StartedAt = given.Now, Milliseconds = 40, Outcome = "retry", StatusCode = 500 };
        var placement = new Placement { Id = given.NewId(), WorkspaceId = lead.WorkspaceId, MagnetId = magnet.Id, Name = "Fair", Key = "fair", Kind = PlacementKind.Qr, Code = "fairfai", CreatedAt = given.Now };
        await app.Write(db =>
        {
            db.AddRange(delivery, mail, hook, attempt, placement);
            return Task.FromResult(0);
        });
        var held = await given.Held(magnet.Id);
        return
        [
            $"/held/{held.Id}", $"/leads/{lead.Id}", $"/leads/{lead.Id}/delete", $"/magnets/{magnet.Id}", $"/magnets/{magnet.Id}/unpublish", $"/magnets/{magnet.Id}/differences", $"/magnets/{magnet.Id}/proof", $"/magnets/{magnet.Id}/websites", $"/magnets/{magnet.Id}/page", $"/magnets/{magnet.Id}/delete-tests", $"/magnets/{magnet.Id}/definition.json",
            $"/magnets/{magnet.Id}/placements", $"/magnets/{magnet.Id}/placements/{placement.Id}", $"/magnets/{magnet.Id}/placements/{placement.Id}/print",
            $"/magnets/{magnet.Id}/placements/{placement.Id}/qr.svg", $"/magnets/{magnet.Id}/placements/{placement.Id}/qr.png",
            $"/deliveries/{delivery.Id}", $"/mail/{mail.Id}", $"/mail/{mail.Id}?view=text", $"/mail/{mail.Id}/body", $"/settings/webhooks/{hook.Id}",
        ];
    }
}
