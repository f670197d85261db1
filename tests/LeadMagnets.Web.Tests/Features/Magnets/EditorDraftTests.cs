using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Magnets;

/// <summary>What the editor sends and gets: <c>/magnets/{id}/edit/draft</c>.</summary>
public sealed class EditorDraftTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_saved_and_answered_as_it_is_stored()
    {
        using var browser = await app.SignIn();
        var (id, token) = await Open(browser);
        var draft = await Draft(browser, id);
        var document = draft["document"]!.AsObject();
        document["title"] = "Another title";
        document.Remove("variables");

        var saved = await Put(browser, id, token, $"\"{draft["version"]}\"", document.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal((int)draft["version"]! + 1, (int)saved.Body["version"]!);
        Assert.Equal("Another title", (string?)saved.Body["document"]!["title"]);
        Assert.Empty(saved.Body["document"]!["variables"]!.AsArray());
        Assert.Equal("Another title", (string?)(await Draft(browser, id))["document"]!["title"]);
    }

    [Fact]
    public async Task Who_comes_second_gets_what_the_first_one_saved_and_overwrites_nothing()
    {
        using var browser = await app.SignIn();
        var (id, token) = await Open(browser);
        var draft = await Draft(browser, id);
        var from = $"\"{draft["version"]}\"";
        var document = draft["document"]!.AsObject();
        document["title"] = "First";
        await Put(browser, id, token, from, document.ToJsonString());
        document["title"] = "Second";

        var stale = await Put(browser, id, token, from, document.ToJsonString());

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
        Assert.Equal("First", (string?)stale.Body["document"]!["title"]);
        Assert.Equal((int)draft["version"]! + 1, (int)stale.Body["version"]!);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"kind":"quiz"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_no_definition_is_refused_with_its_place_and_leaves_the_draft_alone(string body, HttpStatusCode expected)
    {
        using var browser = await app.SignIn();
        var (id, token) = await Open(browser);
        var draft = await Draft(browser, id);

        var refused = await Put(browser, id, token, $"\"{draft["version"]}\"", body);

        Assert.Equal(expected, refused.Status);
        Assert.All(refused.Body["errors"]!.AsArray(), error => Assert.NotEmpty((string)error!["message"]!));
        Assert.True(JsonNode.DeepEquals(draft, await Draft(browser, id)));
    }

    [Fact]
    public async Task A_document_beyond_the_limit_or_too_deep_is_refused()
    {
        using var browser = await app.SignIn();
        var (id, token) = await Open(browser);
        var from = $"\"{(await Draft(browser, id))["version"]}\"";

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Put(browser, id, token, from, $"{{\"title\":\"{new string('x', 3 * 1024 * 1024)}\"}}")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Put(browser, id, token, from, new string('[', 100_000) + new string(']', 100_000))).Status);
    }

    [Fact]
    public async Task Without_the_token_of_the_page_or_a_version_nothing_is_saved()
    {
        using var browser = await app.SignIn();
        var (id, token) = await Open(browser);
        var document = (await Draft(browser, id))["document"]!.ToJsonString();

        Assert.Equal(HttpStatusCode.BadRequest, (await Put(browser, id, "forged", "\"1\"", document)).Status);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await Put(browser, id, token, "*", document)).Status);
    }

    [Fact]
    public async Task The_frame_brings_the_words_of_a_language_and_falls_back()
    {
        using var browser = await app.SignIn();

        var german = JsonNode.Parse(await browser.Http.GetStringAsync("/magnets/edit/frame?locale=de-DE&currency=EUR", Ct))!;
        var unknown = JsonNode.Parse(await browser.Http.GetStringAsync("/magnets/edit/frame?locale=xx-nonsense", Ct))!;

        Assert.Equal(("de", "ltr", "Weiter"), ((string?)german["language"], (string?)german["dir"], (string?)german["texts"]!["next"]));
        Assert.Equal("en", (string?)unknown["language"]);
    }

    private async Task<(Guid Id, string Token)> Open(Browser browser)
    {
        var magnet = await app.Given.PublishedMagnet();
        var page = await browser.Open($"/magnets/{magnet.Id}/edit");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return (magnet.Id, page.Html.GetElementById("builder")!.GetAttribute("data-token")!);
    }

    private static async Task<JsonNode> Draft(Browser browser, Guid id) => JsonNode.Parse(await browser.Http.GetStringAsync($"/magnets/{id}/edit/draft", Ct))!;

    private static async Task<(HttpStatusCode Status, JsonNode Body)> Put(Browser browser, Guid id, string token, string from, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/magnets/{id}/edit/draft") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", from);
        request.Headers.Add("RequestVerificationToken", token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var response = await browser.Http.SendAsync(request, Ct);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(Ct))!);
    }
}
