using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Fields that nobody sees: filled by the address of the page or by a formula, and never in a visitor's way.</summary>
public sealed class HiddenFieldTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly CalculatorDefinition Planner = new()
    {
        Title = "Planner", Locale = "en-GB",
        LeadModel = new() { Model = LeadModelKind.Consumer, Fit = "IF(large, 40, 10)" },
        Steps = [new() { Id = "size", Title = "Size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?" }] }],
        Variables = [new() { Id = "cost", Formula = "people*10", Label = "Cost", Format = "0" }],
        LeadForm = new()
        {
            Title = "To whom?",
            Fields =
            [
                new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true },
                new() { Id = "campaign", Kind = LeadFieldKind.Text, Label = "Campaign", Hidden = true, Prefill = "utm_content" },
                new() { Id = "large", Kind = LeadFieldKind.Boolean, Label = "Large", Hidden = true, Formula = "people>5", Prefill = "large" },
            ],
        },
        Result = [new NumbersBlock { Items = ["cost"] }],
        Report = [new CoverBlock()],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"campaign":"a\u0007b"}"""), InlineData("""{"campaign":7}"""), InlineData("""{"large":"perhaps"}"""), InlineData(null)]
    public async Task A_value_that_a_hidden_field_does_not_take_is_left_out_and_the_timeline_says_so(string? hidden)
    {
        var key = await Published();
        var email = $"{app.Given.NewId():N}@acme.example";
        var lead = JsonSerializer.Deserialize<Dictionary<string, object>>(hidden ?? $$"""{"campaign":"{{new string('x', 301)}}"}""")!;
        lead["email"] = email;

        var answer = await app.CreateClient().PostAsJsonAsync($"/api/v1/embed/{key}/submissions", new { submissionId = app.Given.NewId(), answers = new { people = 9 }, lead }, Ct);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var (stored, told) = await LeadOf(email);
        Assert.Equal(["email"], stored.EnumerateObject().Select(field => field.Name));
        Assert.EndsWith($"Left out, because the page sent what the field does not take: {(hidden?.Contains("large", StringComparison.Ordinal) is true ? "Large" : "Campaign")}", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 9, 40), InlineData("", 3, 10), InlineData("&large=yes", 3, 40), InlineData("&large=no", 9, 10)]
    public async Task Without_a_script_hidden_fields_keep_what_the_address_says_or_follow_their_formula(string more, int people, int fit)
    {
        var key = await Published();
        var email = $"{app.Given.NewId():N}@acme.example";
        using var visitor = app.Visit();

        var page = await visitor.Submit(await visitor.Open($"/m/{key}?utm_content=hero{more}"), ("go", "next"), ("a.people", $"{people}"));
        page = await visitor.Submit(page, ("go", "next"), ("l.email", "nonsense"));
        page = await visitor.Submit(page, ("go", "next"), ("l.email", email));

        Assert.Contains($"{people * 10}", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("hero", (await LeadOf(email)).Stored.GetProperty("campaign").GetString());
        Assert.Equal(fit, await app.Read(db => db.Submissions.Where(submission => submission.LeadJson.Contains(email)).Select(submission => submission.Fit).SingleAsync(Ct)));
    }

    [Fact]
    public async Task Without_a_script_nobody_fills_a_hidden_field_by_hand()
    {
        var key = await Published();
        var email = $"{app.Given.NewId():N}@acme.example";
        using var visitor = app.Visit();

        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("a.people", "3"));
        await visitor.Submit(page, ("go", "next"), ("l.email", email), ("l.large", "yes"), ("l.campaign", "forged"));

        Assert.Equal(["email"], (await LeadOf(email)).Stored.EnumerateObject().Select(field => field.Name));
    }

    private async Task<(JsonElement Stored, string Told)> LeadOf(string email)
    {
        var json = await app.Read(db => db.Submissions.Where(submission => submission.LeadJson.Contains(email)).Select(submission => new { submission.LeadJson, submission.LeadId }).SingleAsync(Ct));
        return (JsonSerializer.Deserialize<JsonElement>(json.LeadJson), await app.Read(db => db.LeadActivities.Where(activity => activity.LeadId == json.LeadId).Select(activity => activity.Text).SingleAsync(Ct)));
    }

    private async Task<string> Published()
    {
        using var api = app.Api();
        using var definition = new StringContent(DefinitionJson.Write(Planner), Encoding.UTF8, "application/json");
        var made = await api.PostAsync("/api/v1/magnets", definition, Ct);
        Assert.True(made.IsSuccessStatusCode, await made.Content.ReadAsStringAsync(Ct));
        var magnet = await made.Content.ReadFromJsonAsync<JsonElement>(Ct);
        Assert.True((await api.PostAsync($"/api/v1/magnets/{magnet.GetProperty("id").GetString()}/publish", null, Ct)).IsSuccessStatusCode);
        return magnet.GetProperty("key").GetString()!;
    }
}
