using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The way of a visitor, decided by the server whatever a client sends.</summary>
public sealed class FlowTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly CalculatorDefinition Planner = new()
    {
        Title = "Planner", Locale = "en-GB", Currency = "GBP", LeadModel = new(),
        Steps =
        [
            new() { Id = "size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?" }], Jumps = [new("people<=1", "end")] },
            new()
            {
                Id = "team", Title = "For {{people}} people",
                Questions =
                [
                    new NumberQuestion { Id = "seats", Title = "Seats", DefaultFormula = "people*2" },
                    new NumberQuestion { Id = "admins", Title = "Admins of {{seats|your}} seats", Required = false, Rules = [new("admins<=seats", "You have {{seats|no}} seats, not {{admins}}.")] },
                ],
            },
            new() { Id = "last", Questions = [new TextQuestion { Id = "why", Title = "Why?", Required = false, RequiredIf = "admins>2" }] },
        ],
        Variables = [new() { Id = "cost", Formula = "seats*10", Label = "Cost", Format = "currency:0" }],
        LeadForm = new() { Title = "To whom?", Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }, new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" }] },
        Result = [new TextSection { Title = "{{name|You}}: {{cost|nothing}}", Body = [] }, new NumbersBlock { Items = ["cost"] }],
        Report = [new CoverBlock { Intro = "{{name|You}} chose {{seats|no}} seats." }],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_broken_rule_is_refused_in_the_marketers_words()
    {
        var answer = await Submit((await app.Published(Planner)).Key, """{"people":3,"admins":7,"why":"x"}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var error = Assert.Single((await Json(answer)).GetProperty("errors").EnumerateArray());
        Assert.Equal(("answers.admins", "rule", "You have 6 seats, not 7."), (Text(error, "path"), Text(error, "code"), Text(error, "message")));
    }

    [Fact]
    public async Task What_a_jump_passes_over_does_not_count()
    {
        var answer = await Submit((await app.Published(Planner)).Key, """{"people":1,"seats":50,"admins":70,"why":7}""");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await Json(answer);
        Assert.Equal(0, body.GetProperty("result").GetProperty("outputs").GetProperty("cost").GetProperty("value").GetDouble());
        Assert.Equal("Ada: £0", Text(body.GetProperty("resultView").GetProperty("blocks")[0], "title"));
    }

    [Fact]
    public async Task A_missing_input_takes_its_computed_default_and_asks_what_it_requires()
    {
        var key = (await app.Published(Planner)).Key;

        var asked = await Json(await Submit(key, """{"people":3,"admins":3}"""));
        var taken = await Submit(key, """{"people":3,"admins":2}""");

        Assert.Equal(("answers.why", "required"), (Text(asked.GetProperty("errors")[0], "path"), Text(asked.GetProperty("errors")[0], "code")));
        var body = await Json(taken);
        Assert.Equal("Ada: £60", Text(body.GetProperty("resultView").GetProperty("blocks")[0], "title"));
        using var visitor = app.Visit();
        var report = await visitor.Open(new Uri(Text(body, "reportUrl")).PathAndQuery);
        Assert.Contains("Ada chose 6 seats.", report.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_whose_flow_is_wrong_is_not_published()
    {
        using var api = app.Api();
        var wrong = Planner with { Steps = [Planner.Steps[0], Planner.Steps[1] with { Title = "{{peple}} {{cost}}", Jumps = [new("1", "size")] }] };

        var (id, _) = await api.Drafted(wrong);
        var answer = await api.Publish(id);

        var codes = (await Json(answer)).GetProperty("errors").EnumerateArray().Select(error => $"{Text(error, "path")} {Text(error, "code")}");
        Assert.Equal(["steps[1].jumps[0].to backward-jump", "steps[1].title unknown-name", "steps[1].title later-question"], codes);
    }

    [Fact]
    public async Task The_hosted_page_goes_the_same_way()
    {
        using var visitor = app.Visit();
        var first = await visitor.Open($"/m/{(await app.Published(Planner)).Key}");

        var team = await visitor.Submit(first, ("go", "next"), ("a.people", "3"));
        Assert.Equal("For 3 people", team.Heading);
        Assert.Equal("6", team.Html.QuerySelector("[name='a.seats']")!.GetAttribute("value"));

        var refused = await visitor.Submit(team, ("go", "next"), ("a.admins", "7"));
        Assert.Equal("You have 6 seats, not 7.", refused.Text("#q-admins-error"));
        Assert.Equal("Admins of 6 seats (optional)", string.Join(' ', refused.Text("label[for=q-admins]").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

        var back = await visitor.Submit(refused, ("go", "back"));
        var renewed = await visitor.Submit(back, ("go", "next"), ("a.people", "5"));
        Assert.Equal("10", renewed.Html.QuerySelector("[name='a.seats']")!.GetAttribute("value"));

        var alone = await visitor.Submit(await visitor.Submit(renewed, ("go", "back")), ("go", "next"), ("a.people", "1"));
        Assert.Equal("To whom?", alone.Heading);
    }

    private async Task<HttpResponseMessage> Submit(string key, string answers)
    {
        var id = app.Given.NewId();
        using var body = new StringContent($$$"""{"submissionId":"{{{id}}}","answers":{{{answers}}},"lead":{"email":"ada@acme.example","name":"Ada"}}""", Encoding.UTF8, "application/json");
        return await app.CreateClient().PostAsync($"/api/v1/embed/{key}/submissions", body, Ct);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
