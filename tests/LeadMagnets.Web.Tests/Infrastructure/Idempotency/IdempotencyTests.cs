using System.Net;
using System.Net.Http.Json;
using LeadMagnets.Web.Infrastructure.Idempotency;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Idempotency;

public sealed class IdempotencyTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_key_and_request_get_the_same_answer_and_one_magnet()
    {
        var before = await Magnets();

        var first = await Create("\"key-one\"");
        var second = await Create("key-one");

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Ct), await second.Content.ReadAsStringAsync(Ct));
        Assert.Equal("true", second.Headers.GetValues(IdempotencyKey.Replayed).Single());
        Assert.NotNull(first.Headers.Location);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(before + 1, await Magnets());
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused()
    {
        await Create("key-two");
        var before = await Magnets();

        var other = await Create("key-two", "magnet-audit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("application/problem+json", other.Content.Headers.ContentType!.MediaType);
        Assert.Equal(before, await Magnets());
    }

    [Fact]
    public async Task Calls_at_once_have_one_effect_and_one_answer()
    {
        var before = await Magnets();

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(async _ => await (await Create("key-three")).Content.ReadAsStringAsync(Ct)));

        Assert.Single(answers.Distinct());
        Assert.Equal(before + 1, await Magnets());
    }

    [Fact]
    public async Task A_refusal_is_an_answer_too_and_keeps_its_media_type()
    {
        await Create("key-four", "nope");

        var again = await Create("key-four", "nope");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal("application/problem+json", again.Content.Headers.ContentType!.MediaType);
        Assert.Contains("nope", await again.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_body_stays_without()
    {
        var (id, _) = await app.Given.PublishedMagnet();

        var first = await Post($"/api/v1/magnets/{id}/unpublish", "key-five", null);
        var second = await Post($"/api/v1/magnets/{id}/unpublish", "key-five", null);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task After_seven_days_a_key_is_free_again()
    {
        await using var own = await WebApp.Start();
        await Post("/api/v1/magnets", "key-six", "pm-style", own);
        var before = await own.Read(db => db.Magnets.CountAsync());

        own.Clock.Advance(StoredAnswers.Kept);
        await Post("/api/v1/magnets", "key-six", "pm-style", own);

        Assert.Equal(before + 1, await own.Read(db => db.Magnets.CountAsync()));
        Assert.Equal(1, await own.Read(db => db.StoredAnswers.CountAsync()));
    }

    [Fact]
    public async Task A_key_of_nothing_is_told()
    {
        var answer = await Create("\"\"");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Idempotency-Key", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private Task<int> Magnets() => app.Read(db => db.Magnets.CountAsync());

    private Task<HttpResponseMessage> Create(string key, string template = "pm-style") => Post("/api/v1/magnets", key, template);

    private async Task<HttpResponseMessage> Post(string path, string key, string? template, WebApp? at = null)
    {
        using var api = (at ?? app).Api();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = template is null ? null : JsonContent.Create(new { template }) };
        request.Headers.TryAddWithoutValidation(IdempotencyKey.Header, key);
        return await api.SendAsync(request, Ct);
    }
}
