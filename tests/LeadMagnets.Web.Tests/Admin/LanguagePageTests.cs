using System.Net;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Domain.Templates;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>A magnet's languages: added, translated a part at a time, sent out as XLIFF and taken back in.</summary>
public sealed class LanguagePageTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly Definition Template = Templates.Find("cyber-risk")!.Definition;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_language_is_added_translated_and_taken_out()
    {
        var magnet = await Draft();
        using var browser = await app.SignIn();

        var page = await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/languages"), "form[action$='Add']", ("Language", "PT_br"));
        Assert.Equal($"/magnets/{magnet.Id}/languages/pt-BR", page.Path);
        var key = "t:title";
        page = await browser.Submit(page, "form.translations", (key, "  Risco cibernético "), ("then", "next"));
        Assert.Contains("section=step-1", page.Path, StringComparison.Ordinal);

        var saved = await Saved(magnet.Id);
        Assert.Equal("Risco cibernético", saved.Translations!["pt-BR"]["title"]);
        Assert.Single(saved.Translations["pt-BR"]);
        var all = SourceText.Of(Template).Count;
        Assert.Contains($"1 of {all} texts", (await browser.Open($"/magnets/{magnet.Id}/languages")).Text(".languages"), StringComparison.Ordinal);

        await browser.Submit(page, "form[action$='Remove']");
        Assert.Null((await Saved(magnet.Id)).Translations);
        Assert.Equal(DefinitionJson.Write(Template), DefinitionJson.Write(await Saved(magnet.Id)));
    }

    [Theory]
    [InlineData("deutsch", "is not a language tag"), InlineData("en-gb", "has this language already")]
    public async Task A_language_that_cannot_be_added_is_named(string tag, string says)
    {
        var magnet = await Draft(Template with { Locale = "en-GB" });
        using var browser = await app.SignIn();

        var page = await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/languages"), "form[action$='Add']", ("Language", tag));

        Assert.Contains(says, page.Text(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_what_somebody_else_changed_meanwhile_overwrites_nothing_and_loses_nothing()
    {
        var magnet = await Draft(Template.WithLanguage("de"));
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{magnet.Id}/languages/de");
        await browser.Submit(page, "form.translations", ("t:description", "Von jemand anderem"));

        var stale = await browser.Submit(page, "form.translations", ("t:title", "Cyberrisiko"));

        Assert.Contains("nothing was overwritten", stale.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Cyberrisiko", stale.Html.QuerySelector("textarea[name='t:title']")!.TextContent);
        Assert.False((await Saved(magnet.Id)).Translations!["de"].ContainsKey("title"));

        await browser.Submit(stale, "form.translations", ("t:description", "Von jemand anderem"));
        Assert.Equal(("Cyberrisiko", "Von jemand anderem"), ((await Saved(magnet.Id)).Translations!["de"]["title"], (await Saved(magnet.Id)).Translations!["de"]["description"]));
    }

    [Fact]
    public async Task Every_text_is_on_one_of_the_parts_and_none_is_too_long_for_a_form()
    {
        var magnet = await Draft(Template.WithLanguage("de"));
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{magnet.Id}/languages/de");

        var found = new List<string>();
        foreach (var part in page.Html.QuerySelectorAll(".language-parts a").Select(link => link.GetAttribute("href")!))
        {
            var fields = (await browser.Open(part)).Html.QuerySelectorAll("textarea").Select(field => field.GetAttribute("name")!).ToList();
            Assert.InRange(fields.Count, 1, 60);
            found.AddRange(fields);
        }

        Assert.Equal([.. SourceText.Of(Template).Select(text => $"t:{text.Key}").Concat(PublicTexts.WordKeys.Select(word => $"t:{word}")).Order(StringComparer.Ordinal)], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_players_words_are_changed_for_each_language()
    {
        var magnet = await Draft(Template.WithLanguage("de"));
        using var browser = await app.SignIn();

        await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/languages/{Template.Locale}"), "form.translations", ("t:words.submit", "Show my risk"));
        var german = await browser.Open($"/magnets/{magnet.Id}/languages/de?section=words");
        Assert.Equal(PublicTexts.For("de")["submit"], german.Html.QuerySelector("[name='t:words.submit']")!.GetAttribute("placeholder"));
        Assert.Contains("Show my risk", german.Html.Body!.TextContent, StringComparison.Ordinal);
        await browser.Submit(german, "form.translations", ("t:words.errorMin", "Mehr!"));

        var page = await browser.Open($"/magnets/{magnet.Id}/languages/de?section=words");
        Assert.Contains("{0}", page.Text(".translation .error"), StringComparison.Ordinal);
        var saved = await Saved(magnet.Id);
        Assert.Equal(("Show my risk", "Mehr!"), (saved.Words!["submit"], saved.Translations!["de"]["words.errorMin"]));
    }

    [Fact]
    public async Task What_is_exported_comes_back_and_each_refusal_is_named_with_its_place()
    {
        var magnet = await Draft(Template.WithLanguage("de").WithTexts("de", [new("title", "Alt & neu <1>")]));
        using var browser = await app.SignIn();
        var file = await browser.Http.GetStringAsync($"/magnets/{magnet.Id}/languages/de.xlf", Ct);
        var texts = SourceText.Of(Template);
        Assert.Equal(texts.Count, file.Split("<trans-unit ").Length - 1);
        Assert.Contains("Alt &amp; neu &lt;1&gt;", file, StringComparison.Ordinal);

        var question = texts.First(text => text.Key.StartsWith("questions[", StringComparison.Ordinal) && text.Key.EndsWith("].title", StringComparison.Ordinal));
        var filled = file.Replace("Alt &amp; neu &lt;1&gt;", "Cyberrisiko", StringComparison.Ordinal)
            .Replace("</body>", $"""
                <trans-unit id="questions[gone].title"><source>Gone</source><target>Weg</target></trans-unit>
                <trans-unit id="{question.Key}"><source>Another original</source><target>Anders</target></trans-unit>
                <trans-unit id="description"><source>{WebUtility.HtmlEncode(Template.Description)}</source><target>Mit {"{{pipe}}"}</target></trans-unit>
                </body>
                """, StringComparison.Ordinal);
        var page = await browser.Upload(await browser.Open($"/magnets/{magnet.Id}/languages/de"), "form[action$='Import']", "de.xlf", filled);

        Assert.Contains("1 text taken", page.Text(".note h2"), StringComparison.Ordinal);
        var refused = page.Html.QuerySelectorAll(".problems li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Equal(3, refused.Count);
        Assert.Matches(@"^Line \d+, questions\[gone\]\.title", refused[0]);
        Assert.Contains("has changed since", refused[1], StringComparison.Ordinal);
        Assert.Contains("{{pipe}}", refused[2], StringComparison.Ordinal);
        Assert.Equal("Cyberrisiko", (await Saved(magnet.Id)).Translations!["de"]["title"]);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>", "DTD"), InlineData("no xml", "Line 1"), InlineData("<a/>", "no XLIFF"), InlineData("", "Choose an XLIFF file")]
    [InlineData("""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="fr"><body/></file></xliff>""", "“fr”")]
    public async Task A_file_that_cannot_be_read_is_refused_whole(string text, string says)
    {
        var magnet = await Draft(Template.WithLanguage("de"));
        using var browser = await app.SignIn();

        var page = await browser.Upload(await browser.Open($"/magnets/{magnet.Id}/languages/de"), "form[action$='Import']", "de.xlf", text);

        Assert.Contains(says, page.Text(".problems"), StringComparison.Ordinal);
        Assert.Empty((await Saved(magnet.Id)).Translations!["de"]);
    }

    [Fact]
    public async Task Leftovers_are_counted_and_deleted()
    {
        var magnet = await Draft(Template.WithLanguage("de").WithTexts("de", [new("title", "Cyberrisiko"), new("questions[gone].title", "Weg")]));
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{magnet.Id}/languages/de");

        await browser.Submit(page, "form[action$='Tidy']");

        Assert.Equal(["title"], (await Saved(magnet.Id)).Translations!["de"].Keys);
    }

    [Fact]
    public async Task Another_workspace_has_no_way_in()
    {
        var magnet = await Draft(Template.WithLanguage("de"));
        var stranger = await app.Given.OtherWorkspace(email: "tongue@other.example");
        using var browser = await app.SignIn(stranger.Email, stranger.Password);

        foreach (var path in (string[])["languages", "languages/de", "languages/de.xlf"])
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/magnets/{magnet.Id}/{path}")).Status);
    }

    private async Task<Magnet> Draft(Definition? definition = null) => await app.Write(async db =>
    {
        var magnet = new Magnet
        {
            Id = app.Given.NewId(), WorkspaceId = (await db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync()).Id, Key = SecretHash.NewSecret()[..12], Title = Template.Title,
            Kind = "assessment", DraftJson = DefinitionJson.Write(definition ?? Template), DraftVersion = 1, DraftSavedAt = app.Given.Now, CreatedAt = app.Given.Now,
        };
        db.Add(magnet);
        return magnet;
    });

    private async Task<Definition> Saved(Guid id) => DefinitionJson.Read(await app.Read(db => db.Magnets.Where(m => m.Id == id).Select(m => m.DraftJson).SingleAsync()));
}
