using System.Net;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Workspaces;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class SettingsTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_new_brand_reaches_the_public_face_of_published_magnets()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        var before = await app.Read(db => db.MagnetVersions.Where(v => v.MagnetId == id).Select(v => v.ProjectionETag).SingleAsync());
        using var browser = await app.SignIn();

        await browser.Submit(await browser.Open("/settings"), "main form.form", ("Input.Accent", "#0a7d4f"));

        Assert.NotEqual(before, await app.Read(db => db.MagnetVersions.Where(v => v.MagnetId == id).Select(v => v.ProjectionETag).SingleAsync()));
    }

    [Fact]
    public async Task Settings_of_an_outdated_page_are_not_saved()
    {
        using var browser = await app.SignIn();
        var page = await browser.Open("/settings");
        await browser.Submit(page, "main form.form", ("Input.Name", "First Ltd"));

        var second = await browser.Submit(page, "main form.form", ("Input.Name", "Second Ltd"));

        Assert.Equal("First Ltd", (await app.Given.OwnWorkspace()).Name);
        Assert.Contains("Somebody else saved", second.Text(".flash-bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_api_key_is_shown_once_and_works_until_it_is_revoked()
    {
        using var browser = await app.SignIn();
        var made = await browser.Submit(await browser.Open("/settings/api-keys"), "main form.form", ("Name", "CRM"));
        var secret = made.Text(".secret");
        using var api = app.Api(secret);
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync("/api/v1/templates", TestContext.Current.CancellationToken)).StatusCode);

        var again = await browser.Open("/settings/api-keys");
        var row = again.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("CRM", StringComparison.Ordinal));
        await browser.Submit(again, "tbody form", ("id", row.QuerySelector("input[name=id]")!.GetAttribute("value")!));

        Assert.Empty(again.Text(".secret"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("/api/v1/templates", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_webhook_gets_a_secret_that_is_shown_once_and_a_test_call_is_a_delivery()
    {
        using var browser = await app.SignIn();
        var added = await browser.Submit(await browser.Open("/settings/webhooks"), "main form.form", ("Input.Url", "https://crm.example/hook"));

        var test = await browser.Submit(added, "form[action*='est']");

        Assert.StartsWith("whsec_", added.Text(".secret"), StringComparison.Ordinal);
        Assert.StartsWith("/deliveries/", test.Path, StringComparison.Ordinal);
        Assert.Empty((await browser.Open(added.Path)).Text(".secret"));
    }

    [Fact]
    public async Task A_bad_webhook_address_is_told_beside_its_field()
    {
        using var browser = await app.SignIn();

        var page = await browser.Submit(await browser.Open("/settings/webhooks"), "main form.form", ("Input.Url", "ftp://crm.example"));

        Assert.Contains("Write the whole address", page.Text(".error"), StringComparison.Ordinal);
        Assert.Equal("true", page.Html.QuerySelector("#Input_Url")!.GetAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData("#ffe14d")]
    [InlineData("#5b5bd6")]
    [InlineData("#ffffff")]
    public void A_brand_colour_can_be_read_with_white_on_it(string given) =>
        Assert.True(Accent.ContrastWithWhite(Accent.Of(given)!.Colour) >= Accent.Least);

    [Fact]
    public void A_page_that_calls_itself_a_picture_is_refused()
    {
        var (image, problem) = LogoImage.Read("<svg onload=alert(1)>"u8.ToArray());

        Assert.Null(image);
        Assert.Contains("PNG, JPEG or WebP", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_hides_behind_a_picture_stays_out()
    {
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        var (image, problem) = LogoImage.Read([.. png, .. "<script>alert(1)</script>"u8]);

        Assert.Null(problem);
        Assert.Equal(png, image!.Bytes);
    }
}
