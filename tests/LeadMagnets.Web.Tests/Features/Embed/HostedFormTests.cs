using AngleSharp;
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
