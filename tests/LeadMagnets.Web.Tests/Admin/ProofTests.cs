using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>The check before publishing: errors block, warnings are signed off and stay so.</summary>
public sealed class ProofTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_blocks_publishing_on_the_page_and_in_the_API()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");
        await Change(api, id, draft => draft["variables"]![1]!["formula"] = "leads/(visitors-visitors)");

        var refused = await api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct);
        var page = await browser.Submit(await browser.Open($"/magnets/{id}"), "form[action*='ublish']");
        var proof = await browser.Open($"/magnets/{id}/proof");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var error = Assert.Single((await refused.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal(("variables[1].formula", "always-fails"), (error.GetProperty("path").GetString(), error.GetProperty("code").GetString()));
        Assert.Contains("variables[1].formula", page.Text(".problems"), StringComparison.Ordinal);
        Assert.Contains("always-fails", proof.Text(".findings-bad"), StringComparison.Ordinal);
        Assert.Null(proof.Html.QuerySelector("form[action*='ublish']"));
        Assert.Equal(1, await app.Read(db => db.MagnetVersions.CountAsync(v => v.MagnetId == id)));
    }

    [Fact]
    public async Task A_warning_is_signed_off_stays_so_and_can_be_opened_again()
    {
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");
        var before = await browser.Open($"/magnets/{id}/proof");
        var key = before.Html.QuerySelector("#sign-off input[name=keys]")!.GetAttribute("value")!;

        await browser.Submit(before, "#sign-off", ("keys", key));
        var after = await browser.Open($"/magnets/{id}/proof");
        using var api = app.Api();
        var finding = (await Proof(api, id)).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("key").GetString() == key);
        await browser.Submit(after, "#meant form");
        var again = await browser.Open($"/magnets/{id}/proof");

        Assert.Null(after.Html.QuerySelector($"#sign-off input[value='{key}']"));
        Assert.Contains("division-by-zero", after.Text("#meant"), StringComparison.Ordinal);
        Assert.True(finding.GetProperty("signedOff").GetBoolean());
        Assert.NotNull(again.Html.QuerySelector($"#sign-off input[value='{key}']"));
    }

    [Fact]
    public async Task A_sign_off_outlives_other_changes_and_ends_with_the_formula_that_it_was_about()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");
        var page = await browser.Open($"/magnets/{id}/proof");
        await browser.Submit(page, "#sign-off", ("keys", page.Html.QuerySelector("#sign-off input[name=keys]")!.GetAttribute("value")!));

        await Change(api, id, draft => draft["title"] = "Another title");
        var kept = await SignedOff(api, id);
        await Change(api, id, draft => draft["variables"]![10]!["formula"] = "2*programme_cost/(leads+extra_leads_month)");
        var ended = await SignedOff(api, id);

        Assert.Equal((1, 0), (kept, ended));
    }

    [Fact]
    public async Task The_API_tells_ranges_spread_and_examples()
    {
        using var api = app.Api();
        var (id, _) = await app.Given.PublishedMagnet("cyber-risk");

        var proof = await Proof(api, id);

        Assert.True(proof.GetProperty("publishable").GetBoolean());
        Assert.Equal(10_000, proof.GetProperty("visitors").GetInt32());
        var score = proof.GetProperty("attainable").EnumerateArray().Single(range => range.GetProperty("of").GetString() == "score");
        Assert.Equal((0, 100, true), (score.GetProperty("least").GetDouble(), score.GetProperty("most").GetDouble(), score.GetProperty("isExact").GetBoolean()));
        var bands = proof.GetProperty("spread").EnumerateArray().Single(spread => spread.GetProperty("of").GetString() == "band");
        Assert.Equal(10_000, bands.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("visitors").GetInt32()));
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_as_a_magnet_is_told_as_errors()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var magnet = await app.Given.Magnet();

        var page = await browser.Open($"/magnets/{magnet.Id}/proof");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False((await Proof(api, magnet.Id)).GetProperty("publishable").GetBoolean());
        Assert.NotEmpty(page.Html.QuerySelectorAll(".findings-bad li"));
    }

    [Fact]
    public async Task A_finding_says_in_words_where_it_is_and_which_answers_show_it()
    {
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");

        var open = (await browser.Open($"/magnets/{id}/proof")).Html.QuerySelectorAll(".finding-open .finding").Single(finding => finding.TextContent.Contains("division-by-zero", StringComparison.Ordinal));

        Assert.Equal("Formula of “Cost per lead after the change”", open.QuerySelector(".place")!.TextContent);
        Assert.Equal("programme_cost/(leads+extra_leads_month)", open.QuerySelector(".formula")!.TextContent);
        Assert.Equal(("Leads a month", "0"), (open.QuerySelector(".example dt")!.TextContent, open.QuerySelector(".example dd")!.TextContent));
        Assert.DoesNotContain("{", open.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_come_out_has_units_in_the_magnet_s_language_and_leaves_constants_out()
    {
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("solar");

        var ranges = (await browser.Open($"/magnets/{id}/proof")).Html.QuerySelectorAll(".ranges li").ToDictionary(row => row.FirstElementChild!.TextContent, row => row.QuerySelector("b")!.TextContent);

        Assert.EndsWith("\u00a0kWp", ranges["Leistung der Anlage"], StringComparison.Ordinal);
        Assert.Contains(" bis ", ranges["Leistung der Anlage"], StringComparison.Ordinal);
        Assert.DoesNotContain("Dauer der Einspeisevergütung", ranges.Keys);
    }

    [Fact]
    public async Task Signing_off_without_a_tick_is_no_success()
    {
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");

        var after = await browser.Submit(await browser.Open($"/magnets/{id}/proof"), "#sign-off");

        Assert.StartsWith("Nothing was signed off", after.Text(".flash-warn"), StringComparison.Ordinal);
        Assert.Null(after.Html.QuerySelector(".flash:not(.flash-warn)"));
    }

    private static async Task<int> SignedOff(HttpClient api, Guid id) =>
        (await Proof(api, id)).GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("signedOff").GetBoolean());

    private static async Task<JsonElement> Proof(HttpClient api, Guid id) => await api.GetFromJsonAsync<JsonElement>($"/api/v1/magnets/{id}/proof", Ct);

    private static async Task Change(HttpClient api, Guid id, Action<JsonNode> change)
    {
        var draft = JsonNode.Parse(await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct))!;
        change(draft);
        using var content = new StringContent(draft.ToJsonString(), Encoding.UTF8, "application/json");
        Assert.True((await api.PutAsync($"/api/v1/magnets/{id}/draft", content, Ct)).IsSuccessStatusCode);
    }
}
