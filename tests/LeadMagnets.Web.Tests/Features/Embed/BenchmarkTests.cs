using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Dimensions are compared with people who really answered, and with nobody while there are few of them.</summary>
public sealed class BenchmarkTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>29 people scored 29 in strategy and one 71 (as worked out in <c>templates.json</c>), so the median of 30 is 29.</summary>
    [Fact]
    public async Task The_median_of_earlier_respondents_is_shown_from_the_thirtieth_on()
    {
        var (id, _) = await app.Given.PublishedMagnet("marketing-ready");
        for (var person = 1; person <= 29; person++) await Submit(id, 0, person);
        var thirtieth = await Submit(id, 1, 30);
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        var next = await Submit(id, 1, 31);

        Assert.False(Bars(thirtieth).TryGetProperty("note", out _));
        Assert.False(Strategy(thirtieth).TryGetProperty("mark", out _));
        Assert.Equal(30, next.GetProperty("result").GetProperty("benchmark").GetProperty("respondents").GetInt32());
        Assert.Equal("The line on each bar is the median of 30 earlier respondents.", Bars(next).GetProperty("note").GetString());
        Assert.Equal("Median 29", Strategy(next).GetProperty("markText").GetString());
    }

    /// <summary>A person who takes the test again and again is one respondent.</summary>
    [Fact]
    public async Task Nobody_counts_twice()
    {
        var (id, _) = await app.Given.PublishedMagnet("marketing-ready");
        for (var run = 101; run <= 132; run++) await Submit(id, 0, run, "same@person.example");
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.False((await Submit(id, 1, 133)).GetProperty("result").TryGetProperty("benchmark", out _));
    }

    private async Task<JsonElement> Submit(Guid magnet, int worked, int person, string? email = null)
    {
        var body = WorkedSubmissions.Body("marketing-ready", worked, PublishedTemplate.Id(person), email ?? $"person{person}@company{person}.example");
        using var client = app.Api();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync($"/api/v1/magnets/{magnet}/submissions", content, Ct);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
    }

    private static JsonElement Bars(JsonElement answer) =>
        answer.GetProperty("resultView").GetProperty("blocks").EnumerateArray().First(block => block.GetProperty("kind").GetString() == "bars");

    private static JsonElement Strategy(JsonElement answer) => Bars(answer).GetProperty("rows")[0];
}
