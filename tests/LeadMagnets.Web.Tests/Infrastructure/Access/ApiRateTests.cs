using System.Net;
using System.Text.Json;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Access;

public sealed class ApiRateTests
{
    private const string SecondKey = "second-key-0123456789-abcdef";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_that_calls_too_often_is_told_when_to_come_back_and_no_other_key_pays_for_it()
    {
        await using var app = await WebApp.Start(a => a.With(services => services.AddSingleton(new ApiRate { AtOnce = 3, Refill = 1, Every = TimeSpan.FromHours(1) })));
        var workspace = await app.Given.OwnWorkspace();
        await app.Write(db => Task.FromResult(db.Add(new ApiKey
        {
            Id = app.Given.NewId(), WorkspaceId = workspace.Id, Name = "Second", Prefix = "seco", Hash = SecretHash.Of(SecondKey), CreatedAt = app.Given.Now,
        }).Entity.Id));
        using var api = app.Api();
        using var second = app.Api(SecondKey);

        for (var call = 0; call < 3; call++) Assert.Equal(HttpStatusCode.OK, (await api.GetAsync("/api/v1/magnets", Ct)).StatusCode);
        var refused = await api.GetAsync("/api/v1/leads", Ct);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync(Ct));
        Assert.Equal((429, "too-many"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("code").GetString()));
        Assert.Contains("Retry-After", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/api/v1/magnets", Ct)).StatusCode);
    }

    [Fact]
    public void A_key_may_call_more_than_a_hundred_times_a_second()
    {
        var rate = new ApiRate();

        Assert.True(rate.Refill / rate.Every.TotalSeconds > 100);
    }
}
