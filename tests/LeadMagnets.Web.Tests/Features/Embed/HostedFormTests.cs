using AngleSharp;
using AngleSharp.Dom;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The form of a visitor without JavaScript says and shows what the player does.</summary>
public sealed class HostedFormTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nonsense"), InlineData(""), InlineData(null), InlineData("tampered"), InlineData("foreign")]
    public async Task A_run_that_cannot_be_read_begins_again_and_says_that_nothing_is_kept(string? state)
    {
        var (key, other) = (await Published(Two), await Published(Two));
        using var visitor = app.Visit();
        async Task<string> Written(string magnet) => (await visitor.Open($"/m/{magnet}")).Html.QuerySelector("[name=state]")!.GetAttribute("value")!;
        var sent = state switch { "tampered" => (await Written(key))[..^4] + "AAAA", "foreign" => await Written(other), _ => state };

        async Task<string> Said(string query)
        {
            using var form = new FormUrlEncodedContent([new("go", "next"), new("a.people", "3"), .. sent is null ? [] : new[] { KeyValuePair.Create("state", sent) }]);
            using var answer = await visitor.Http.PostAsync($"/m/{key}{query}", form, Ct);
            var text = await answer.Content.ReadAsStringAsync(Ct);
            using var page = await BrowsingContext.New().OpenAsync(response => response.Content(text), Ct);
            Assert.Equal("", page.QuerySelector("[name='a.people']")?.GetAttribute("value") ?? "");
            return page.QuerySelector(".notice")!.TextContent.Trim();
        }

        Assert.Equal("Your answers could not be read and are not kept. Please start again.", await Said(""));
        Assert.Equal("Ihre Antworten konnten nicht gelesen werden und sind nicht gespeichert. Bitte beginnen Sie von vorn.", await Said("?lang=de"));
    }

    /// <summary>As <c>widgets/src/player/numeric/adornment.ts</c> has it.</summary>
    [Theory]
    [InlineData("en-GB", "GBP", "currency:0", null, "£", null)]
    [InlineData("en-GB", "GBP", "currency:0", "a month", "£", "a month")]
    [InlineData("de-DE", "EUR", "currency:2", null, null, "€")]
    [InlineData("de-DE", "EUR", "currency", "im Monat", null, "€ im Monat")]
    [InlineData("de-CH", "CHF", "currency:0", null, "CHF", null)]
    [InlineData("ar-EG", "EGP", "currency:0", null, null, "ج.م.")]
    [InlineData("en-GB", "GBP", "percent:1", "a year", null, "%")]
    [InlineData("en-GB", "GBP", "integer", "people", null, "people")]
    [InlineData("en-GB", "GBP", "integer", null, null, null)]
    public async Task The_sign_of_a_number_stands_where_the_language_has_it(string locale, string currency, string format, string? unit, string? before, string? after)
    {
        var key = await Published(Asking(new NumberQuestion { Id = "n", Title = "How much?", Format = format, Unit = unit }) with { Locale = locale, Currency = currency });
        using var visitor = app.Visit();

        var field = (await visitor.Open($"/m/{key}")).Html.QuerySelector("[name='a.n']")!;

        Assert.Equal((before, after), (field.PreviousElementSibling?.TextContent.Trim(), field.NextElementSibling?.TextContent.Trim()));
        var signs = new[] { field.PreviousElementSibling, field.NextElementSibling }.OfType<IElement>().Select(sign => sign.Id);
        Assert.Equal(signs, (field.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Faces_go_from_sad_to_glad_and_are_named_by_their_number()
    {
        var key = await Published(Asking(new RatingQuestion { Id = "mood", Title = "How do your people feel?", Look = RatingLook.Faces }, new RatingQuestion { Id = "ease", Title = "How easy?", Look = RatingLook.Numbers }));
        using var visitor = app.Visit();

        var page = (await visitor.Open($"/m/{key}")).Html;

        Assert.Equal(["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"], page.QuerySelectorAll("[name='a.mood']").Select(point => point.GetAttribute("aria-label")!));
        var pictures = page.QuerySelectorAll("[name='a.mood'] + [aria-hidden=true]");
        Assert.All(pictures, picture => Assert.Equal("", picture.TextContent.Trim()));
        Assert.Equal(
            ["M7.9 16.275q4.1 -3.5 8.2 0", "M7.9 15.8375q4.1 -1.75 8.2 0", "M7.9 15.4q4.1 0 8.2 0", "M7.9 14.9625q4.1 1.75 8.2 0", "M7.9 14.525q4.1 3.5 8.2 0"],
            pictures.Select(picture => picture.QuerySelector("svg path:last-child")!.GetAttribute("d")!));
        Assert.Equal(["1", "2", "3", "4", "5"], page.QuerySelectorAll("[name='a.ease'] + [aria-hidden=true]").Select(point => point.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_wrong_is_listed_above_the_form_with_a_way_to_each_field()
    {
        var key = await Published(Asking(
            new NumberQuestion { Id = "people", Title = "How many are you?" }, new DateQuestion { Id = "start", Title = "When?" },
            new SingleQuestion { Id = "tool", Title = "Which tool?", Options = [new() { Id = "a", Label = "A" }, new() { Id = "b", Label = "B" }] },
            new MatrixQuestion { Id = "view", Title = "Your view", Rows = [new("price", "Price"), new("speed", "Speed")], Options = [new() { Id = "no", Label = "No" }, new() { Id = "yes", Label = "Yes" }] },
            new RankingQuestion { Id = "order", Title = "What first?", Options = [new("x", "X"), new("y", "Y")] },
            new RatingQuestion { Id = "mood", Title = "How was it?" }, new ConsentQuestion { Id = "calls", Title = "Calls", Label = "Call me." },
            new TextQuestion { Id = "wish", Title = "A wish?", Required = false }));
        using var visitor = app.Visit();
        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("a.people", "many"), ("a.view:price", "yes"));

        Assert.Equal("Please check 7 answers", page.Text("[role=alert] p"));
        Assert.Equal(
            ["How many are you? Please enter a number.", "When? Please answer this question.", "Which tool? Please answer this question.", "Your view Please answer every row.",
             "What first? Please answer this question.", "How was it? Please answer this question.", "Calls Please tick this box to go on."],
            page.Html.QuerySelectorAll("[role=alert] li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["a.people", "a.start", "a.tool", "a.view:price", "a.order:x", "a.mood", "a.calls"], Targets(page));

        // The lead form's fields as well, and where there is one mistake alone.
        page = await visitor.Submit(page, ("go", "next"), ("a.people", "3"), ("a.start", "2026-03-31"), ("a.tool", "a"), ("a.view:speed", "no"), ("a.order:x", "1"), ("a.order:y", "2"), ("a.mood", "4"), ("a.calls", "yes"));
        page = await visitor.Submit(page, ("go", "next"), ("l.email", "nobody"));
        Assert.Equal(["l.email", "consent.report"], Targets(page));
        page = await visitor.Submit(page, ("go", "next"), ("l.email", "ada@acme.example"));
        Assert.Equal(["consent.report"], Targets(page));
    }

    /// <summary>The fields to which the list leads, by name.</summary>
    private static IEnumerable<string?> Targets(BrowserPage page) =>
        page.Html.QuerySelectorAll("[role=alert] a").Select(link => page.Html.GetElementById(link.GetAttribute("href")![1..])?.GetAttribute("name"));

    private async Task<string> Published(Definition definition) => (await app.Published(definition)).Key;

    private static CalculatorDefinition Asking(params Question[] questions) => new()
    {
        Title = "Planner", Locale = "en-GB", Currency = "GBP", LeadModel = new(), Steps = [new() { Id = "one", Title = "One", Questions = questions }],
        Variables = [new() { Id = "cost", Formula = "10", Label = "Cost", Format = "0" }],
        LeadForm = new()
        {
            Title = "To whom?",
            Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }, new() { Id = "agree", Kind = LeadFieldKind.Consent, Label = "Send it to me.", Required = true }],
        },
        Result = [new NumbersBlock { Items = ["cost"] }], Report = [new CoverBlock { Intro = "For you" }],
    };

    private static readonly Definition Two = Asking(new NumberQuestion { Id = "people", Title = "How many are you?" }) with
    {
        Translations = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["de"] = new Dictionary<string, string> { ["title"] = "Planer" } },
    };
}
