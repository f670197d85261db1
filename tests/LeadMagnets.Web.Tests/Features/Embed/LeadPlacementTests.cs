using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Where visitors are asked who they are: before, in the middle, after, not at all; and what a gate keeps back until then.</summary>
public sealed class LeadPlacementTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly CalculatorDefinition Two = new()
    {
        Title = "Planner", Locale = "en-GB", LeadModel = new(),
        Steps =
        [
            new() { Id = "size", Title = "Size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?", Prefill = "people" }] },
            new() { Id = "aim", Title = "Aim", Questions = [new TextQuestion { Id = "why", Title = "Why?" }] },
        ],
        Variables = [new() { Id = "cost", Formula = "people*10", Label = "Cost", Format = "0" }],
        LeadForm = new()
        {
            Title = "To whom?", Button = "Send",
            Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true, Prefill = "email" }, new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" }],
        },
        Result = [new NumbersBlock { Items = ["cost"] }],
        Report = [new CoverBlock { Intro = "{{name|You}}" }],
    };

    private static readonly CalculatorDefinition Gated = Two with
    {
        LeadForm = Two.LeadForm with { Placement = LeadFormPlacement.AfterResult },
        Result =
        [
            new NumbersBlock { Items = ["cost"] }, new GateBlock { Title = "There is more", Intro = "Tell us who you are." }, new TextSection { Title = "The secret for {{name|you}}", Body = [] },
            new ButtonsBlock { Buttons = [new(ButtonAction.Link, "Book", "https://cal.example/ana?b=1", [new("email", "{{email|}}"), new("name", "{{name|}}")])] },
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_gate_keeps_back_what_follows_until_the_lead_is_there()
    {
        var (_, key) = await app.Published(Gated);
        var (id, shown) = await Submit(key, lead: null);

        Assert.Equal(["numbers", "gate"], Kinds(shown));
        Assert.False(shown.TryGetProperty("reportUrl", out _));

        var whole = await Json(await Post($"/api/v1/embed/{key}/submissions/{id}/lead", """{"lead":{"email":"ada+x@acme.example","name":"Ada & Co"},"consents":{"report":true}}"""));
        Assert.Equal(["numbers", "text", "buttons"], Kinds(whole));
        Assert.Equal("The secret for Ada & Co", Blocks(whole)[1].GetProperty("title").GetString());
        Assert.Equal("https://cal.example/ana?b=1&email=ada%2Bx%40acme.example&name=Ada%20%26%20Co", Blocks(whole)[2].GetProperty("buttons")[0].GetProperty("url").GetString());
        Assert.StartsWith("http", whole.GetProperty("reportUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_link_that_the_gate_kept_back_comes_with_the_lead()
    {
        var (_, key) = await app.Published(Gated with { Result = [.. Gated.Result, new ButtonsBlock { Share = true, Buttons = [new(ButtonAction.Retake, "Again")] }] });
        var (id, shown) = await Submit(key, lead: null);
        Assert.False(shown.TryGetProperty("shareUrl", out _));

        var whole = await Json(await Post($"/api/v1/embed/{key}/submissions/{id}/lead", """{"lead":{"email":"share@acme.example","name":"Sharon"}}"""));

        var page = await app.Visit().Open(new Uri(whole.GetProperty("shareUrl").GetString()!).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Sharon", page.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_that_comes_with_the_answers_opens_the_gate_at_once()
    {
        var (_, shown) = await Submit((await app.Published(Gated)).Key, """{"email":"with@acme.example"}""");

        Assert.Equal(["numbers", "text", "buttons"], Kinds(shown));
        Assert.Equal("https://cal.example/ana?b=1&email=with%40acme.example", Blocks(shown)[2].GetProperty("buttons")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_form_that_may_be_passed_is_not_needed()
    {
        var (_, key) = await app.Published(Two with { LeadForm = Two.LeadForm with { Skippable = true } });

        var (id, shown) = await Submit(key, lead: null);

        Assert.False(shown.TryGetProperty("reportUrl", out _));
        Assert.Equal(HttpStatusCode.Created, (await Post($"/api/v1/embed/{key}/submissions/{id}/lead", """{"lead":{"email":"late@acme.example"}}""")).StatusCode);
    }

    [Fact]
    public async Task Without_a_form_nobody_is_asked()
    {
        var (_, key) = await app.Published(Two with { LeadForm = Two.LeadForm with { Placement = LeadFormPlacement.None } });
        using var visitor = app.Visit();

        var page = await visitor.Open($"/m/{key}");
        page = await visitor.Submit(page, ("go", "next"), ("a.people", "3"));
        page = await visitor.Submit(page, ("go", "next"), ("a.why", "Because"));

        Assert.Contains("30", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("[name='l.email']"));
    }

    [Theory]
    [InlineData(LeadFormPlacement.BeforeQuestions, null, "To whom?", "Size", "Aim")]
    [InlineData(LeadFormPlacement.BeforeStep, "aim", "Size", "To whom?", "Aim")]
    public async Task The_hosted_page_asks_where_the_form_stands(LeadFormPlacement placement, string? step, params string[] headings)
    {
        var (_, key) = await app.Published(Two with { LeadForm = Two.LeadForm with { Placement = placement, Step = step, Button = null } });
        using var visitor = app.Visit();

        var page = await visitor.Open($"/m/{key}?people=7&email=ada%40acme.example&why=no");
        foreach (var heading in headings)
        {
            Assert.Equal(heading, page.Heading);
            page = await visitor.Submit(page, [("go", "next"), .. heading == "Aim" ? [("a.why", "Because")] : Array.Empty<(string, string)>()]);
        }

        Assert.Contains("70", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hosted_page_says_at_the_form_what_is_wrong_with_it()
    {
        var (_, key) = await app.Published(Two with { LeadForm = Two.LeadForm with { Placement = LeadFormPlacement.BeforeQuestions } });
        using var visitor = app.Visit();

        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("l.email", "nonsense"));

        Assert.Equal("To whom?", page.Heading);
        Assert.Equal("Please enter an e-mail address such as name@example.com.", page.Text("#l-email-error"));
    }

    [Fact]
    public async Task The_hosted_page_opens_the_gate_for_whoever_passed_the_form()
    {
        var (_, key) = await app.Published(Gated with { LeadForm = Gated.LeadForm with { Placement = LeadFormPlacement.BeforeResult, Skippable = true } });
        using var visitor = app.Visit();
        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("a.people", "3"));
        page = await visitor.Submit(page, ("go", "next"), ("a.why", "Because"));

        page = await visitor.Submit(page, ("go", "skip"));
        Assert.Equal("There is more", page.Text(".gate h2"));
        Assert.DoesNotContain("secret", page.Html.Body!.TextContent, StringComparison.Ordinal);

        page = await visitor.Submit(page, ("go", "next"), ("l.email", ""));
        Assert.Equal("Please answer this question.", page.Text("#l-email-error"));

        page = await visitor.Submit(page, ("go", "next"), ("l.email", "gate@acme.example"), ("l.name", "Grace"));
        Assert.Contains("The secret for Grace", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("[name='l.email']"));
    }

    [Fact]
    public async Task The_form_behind_the_result_stays_where_the_page_stands()
    {
        var (_, key) = await app.Published(Gated);
        using var visitor = app.Visit();
        var page = await visitor.Submit(await visitor.Open($"/m/{key}?frame=1&theme=dark"), ("go", "next"), ("a.people", "3"));

        page = await visitor.Submit(page, ("go", "next"), ("a.why", "Because"));

        Assert.Equal($"/m/{key}?frame=1&theme=dark", page.Html.QuerySelector("#who")!.GetAttribute("action"));
        page = await visitor.Submit(page, ("go", "next"), ("l.email", "framed@acme.example"));
        Assert.Equal("dark", page.Html.DocumentElement.GetAttribute("class"));
        Assert.Contains("The secret for you", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(string Id, JsonElement Answer)> Submit(string key, string? lead)
    {
        var id = app.Given.NewId().ToString();
        var answer = await Post($"/api/v1/embed/{key}/submissions", $$$"""{"submissionId":"{{{id}}}","answers":{"people":3,"why":"x"}{{{(lead is null ? "" : $",\"lead\":{lead}")}}}}""");
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return (id, await Json(answer));
    }

    private async Task<HttpResponseMessage> Post(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await app.CreateClient().PostAsync(path, body, Ct);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);

    private static List<JsonElement> Blocks(JsonElement answer) => [.. answer.GetProperty("resultView").GetProperty("blocks").EnumerateArray()];

    private static List<string> Kinds(JsonElement answer) => [.. Blocks(answer).Select(block => block.GetProperty("kind").GetString()!)];
}
