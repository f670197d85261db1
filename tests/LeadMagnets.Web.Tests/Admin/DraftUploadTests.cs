using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>A draft may be saved unfinished; whoever saves it is told what is wrong with it.</summary>
public sealed class DraftUploadTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Form = "form[enctype='multipart/form-data']";
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_with_a_wrong_formula_is_saved_and_the_page_lists_what_is_wrong()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("saas-roi");

        var page = await browser.Upload(await browser.Open($"/magnets/{id}"), Form, "draft.json", await Mistyped(api, id));

        Assert.Contains("cannot be published", page.Text(".flash-warn"), StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector(".flash:not(.flash-warn)"));
        var problem = page.Html.QuerySelector(".note-warn .problems li")!;
        Assert.Equal("Formula of “Hours given back per year at full use”", problem.QuerySelector(".place")!.TextContent);
        Assert.Contains("At character 7 of the formula: There is nothing called hours_wek. Did you mean hours_week?", problem.TextContent, StringComparison.Ordinal);
        Assert.Equal("users*hours_wek*weeks*adopt3", problem.QuerySelector(".formula")!.TextContent);
        Assert.NotNull(page.Html.QuerySelector($".note-warn a[href='/magnets/{id}/proof']"));
        Assert.Contains("hours_wek*", await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_draft_is_saved_without_a_warning()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("saas-roi");

        var page = await browser.Upload(await browser.Open($"/magnets/{id}"), Form, "draft.json", await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct));

        Assert.StartsWith("The draft is replaced.", page.Text(".flash"), StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll(".flash-warn, .problems"));
    }

    [Fact]
    public async Task The_API_and_the_check_say_the_position_inside_the_formula_too()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("saas-roi");

        using var content = new StringContent(await Mistyped(api, id), Encoding.UTF8, "application/json");
        using var saved = await api.PutAsync($"/api/v1/magnets/{id}/draft", content, Ct);
        var proof = await browser.Open($"/magnets/{id}/proof");

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        using var answer = JsonDocument.Parse(await saved.Content.ReadAsStringAsync(Ct));
        Assert.StartsWith("At character 7 of the formula: ", Assert.Single(answer.RootElement.GetProperty("problems").EnumerateArray().ToList()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("At character 7 of the formula: ", proof.Text(".findings-bad"), StringComparison.Ordinal);
    }

    private static async Task<string> Mistyped(HttpClient api, Guid id)
    {
        var draft = JsonNode.Parse(await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct))!;
        draft["variables"]![8]!["formula"] = "users*hours_wek*weeks*adopt3";
        return draft.ToJsonString();
    }
}
