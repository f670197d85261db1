using System.Net.Http.Json;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Formulas;

public sealed class EvaluateTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"formula":"1/4","format":"0.0"}""", """{"value":0.25,"text":"0.3"}""")]
    [InlineData("""{"formula":"1/0"}""", """{"error":{"code":"#DIV/0!","message":"Something is divided by zero.","position":0}}""")]
    [InlineData("""{"formula":"t","variables":{"t":[[1,{"error":"#N/A"}],[null,"a"]]}}""", """{"value":[[1,{"error":"#N/A"}],[null,"a"]],"text":null}""")]
    [InlineData("""{"formula":"t","variables":{"t":[true,{"error":"#NUM!"}]}}""", """{"value":[true,{"error":"#NUM!"}],"text":null}""")]
    [InlineData("""{"formula":"TEXT(1234.5,\"#,##0.0\")","locale":"de-DE"}""", """{"value":"1.234,5","text":"1.234,5"}""")]
    [InlineData("""{"formula":"TODAY()=DATE(YEAR(TODAY()),MONTH(TODAY()),DAY(TODAY()))"}""", """{"value":true,"text":"TRUE"}""")]
    public async Task A_value_goes_out_in_the_shape_in_which_it_may_come_in(string call, string answer)
    {
        using var api = app.Api();
        using var body = new StringContent(call, null, "application/json");

        var given = await (await api.PostAsync("/api/v1/formulas/evaluate", body, Ct)).Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Ct);

        Assert.Equal(answer, System.Text.Json.JsonSerializer.Serialize(given, LeadMagnets.Domain.Definitions.DefinitionJson.Options));
    }

    [Theory]
    [InlineData("""{"formula":"1","locale":"xx"}""", "locale", "unknown-locale")]
    [InlineData("""{"formula":"1","currency":"euro"}""", "currency", "unknown-currency")]
    [InlineData("""{"formula":"1","format":"abc"}""", "format", "unknown-format")]
    public async Task A_way_of_writing_that_does_not_exist_is_refused_where_it_stands(string call, string path, string code)
    {
        using var api = app.Api();
        using var body = new StringContent(call, null, "application/json");

        var answer = await api.PostAsync("/api/v1/formulas/evaluate", body, Ct);

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var problem = Assert.Single((await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Ct)).GetProperty("errors").EnumerateArray());
        Assert.Equal((path, code), (problem.GetProperty("path").GetString(), problem.GetProperty("code").GetString()));
    }
}
