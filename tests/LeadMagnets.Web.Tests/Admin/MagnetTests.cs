using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class MagnetTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    [Theory]
    [InlineData("pm-style")]
    [InlineData("cyber-risk")]
    [InlineData("magnet-audit")]
    public async Task An_untouched_template_publishes_as_it_is(string template)
    {
        var (id, key) = await app.Given.PublishedMagnet(template);

        var version = await app.Read(db => db.MagnetVersions.SingleAsync(v => v.MagnetId == id));

        Assert.Equal(1, version.Number);
        Assert.NotEmpty(key);
    }

    [Fact]
    public async Task Choosing_a_template_twice_with_one_page_makes_one_magnet()
    {
        using var browser = await app.SignIn();
        var gallery = await browser.Open("/magnets/new");
        var before = await app.Read(db => db.Magnets.CountAsync());

        await browser.Submit(gallery, "article form", ("template", "pm-style"));
        var page = await browser.Submit(gallery, "article form", ("template", "pm-style"));

        Assert.Equal(before + 1, await app.Read(db => db.Magnets.CountAsync()));
        Assert.StartsWith("/magnets/", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_definition_is_refused_with_the_path_of_every_problem()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, _) = await app.Given.PublishedMagnet("magnet-audit");
        var draft = await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct);
        using var document = JsonDocument.Parse(draft);
        var first = document.RootElement.GetProperty("variables")[0].GetProperty("formula").GetString()!;
        var broken = draft.Replace(JsonSerializer.Serialize(first, Domain.Definitions.DefinitionJson.Options), "\"nowhere + 1\"", StringComparison.Ordinal);
        Assert.True((await api.PutAsync($"/api/v1/magnets/{id}/draft", Json(broken), Ct)).IsSuccessStatusCode);

        var refused = await api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct);
        var page = await browser.Submit(await browser.Open($"/magnets/{id}"), "form[action*='Publish'], form[action*='publish']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(Ct);
        Assert.Contains(problem.GetProperty("errors").EnumerateArray(), e => e.GetProperty("path").GetString()!.StartsWith("variables[0]", StringComparison.Ordinal));
        Assert.Contains("variables[0]", page.Text(".problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_draft_overwrites_nothing()
    {
        using var api = app.Api();
        var (id, _) = await app.Given.PublishedMagnet();
        var got = await api.GetAsync($"/api/v1/magnets/{id}/draft", Ct);
        var (etag, draft) = (got.Headers.ETag!.Tag, await got.Content.ReadAsStringAsync(Ct));

        async Task<HttpResponseMessage> Put(string title)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/magnets/{id}/draft") { Content = Json(draft.Replace("\"title\":\"", $"\"title\":\"{title} ", StringComparison.Ordinal)) };
            request.Headers.TryAddWithoutValidation("If-Match", etag);
            return await api.SendAsync(request, Ct);
        }

        var first = await Put("First");
        var second = await Put("Second");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.NotEqual(etag, first.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Contains("First ", await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_snippet_holds_a_link_with_the_title_that_no_title_can_break()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();
        var (id, key) = await app.Given.PublishedMagnet("pm-style");
        var draft = JsonNode.Parse(await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct))!;
        draft["title"] = "Größe & </a><script>alert(1)</script> \"R&D\"";
        Assert.True((await api.PutAsync($"/api/v1/magnets/{id}/draft", Json(draft.ToJsonString()), Ct)).IsSuccessStatusCode);

        var snippet = (await browser.Open($"/magnets/{id}")).Text("#snippet");
        var pasted = await new HtmlParser().ParseDocumentAsync(snippet, Ct);

        var magnet = Assert.Single(pasted.QuerySelectorAll("lead-magnet"));
        Assert.Equal((key, "en-GB"), (magnet.GetAttribute("key"), magnet.GetAttribute("lang")));
        var link = Assert.IsAssignableFrom<IHtmlAnchorElement>(Assert.Single(magnet.Children));
        Assert.EndsWith($"/m/{key}", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Größe & </a><script>alert(1)</script> \"R&D\"", link.TextContent);
        Assert.Contains("Größe", snippet, StringComparison.Ordinal);
        Assert.Single(pasted.Scripts);
    }

    [Fact]
    public async Task Publishing_again_without_a_change_makes_no_version()
    {
        using var api = app.Api();
        var (id, _) = await app.Given.PublishedMagnet();

        var again = await api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct);

        Assert.Equal(1, (await again.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("version").GetInt32());
        Assert.Equal(1, await app.Read(db => db.MagnetVersions.CountAsync(v => v.MagnetId == id)));
    }

    [Fact]
    public async Task An_unknown_template_is_told_with_those_that_exist()
    {
        using var api = app.Api();

        var answer = await api.PostAsJsonAsync("/api/v1/magnets", new { template = "nope" }, Ct);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("cyber-risk", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_link_opens_its_own_magnet_for_a_week()
    {
        var links = app.Services.GetRequiredService<TestLinks>();
        var (one, other) = (app.Given.NewId(), app.Given.NewId());

        var word = links.For(one);

        Assert.True(links.Opens(word, one));
        Assert.False(links.Opens(word, other));
        Assert.False(links.Opens(word + "x", one));
        app.Clock.Advance(TestLinks.Life);
        Assert.False(links.Opens(word, one));
    }
}
