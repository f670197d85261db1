using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Placements;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary><c>/p/{code}</c>: where it leads, and what it counts.</summary>
public sealed class ShortLinkTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_leads_to_the_hosted_page_with_placement_and_campaign_and_counts_a_click()
    {
        var (id, key, code) = await Placement(p => (p.UtmSource, p.UtmMedium) = ("trade fair", "print&more"));
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync($"/p/{code}", Ct);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/m/{key}?placement=fair&utm_source=trade%20fair&utm_medium=print%26more", answer.Headers.Location!.OriginalString);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var click = Assert.Single(await app.Events(id));
        Assert.Equal(("click", "fair", 1), (click.Kind, click.Placement, click.VersionNumber));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(answer.Headers.Location, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_look_without_a_visit_is_not_counted()
    {
        var (id, key, code) = await Placement();
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var head = new HttpRequestMessage(HttpMethod.Head, $"/p/{code}");
        using var ahead = new HttpRequestMessage(HttpMethod.Get, $"/p/{code}") { Headers = { { "Sec-Purpose", "prefetch;prerender" } } };

        var answers = new[] { await client.SendAsync(head, Ct), await client.SendAsync(ahead, Ct) };

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Found, $"/m/{key}?placement=fair"), (a.StatusCode, a.Headers.Location!.OriginalString)));
        Assert.Empty(await app.Events(id));
    }

    [Fact]
    public async Task It_leads_nowhere_else_whatever_it_is_asked()
    {
        var (_, key, code) = await Placement(p => p.UtmSource = "fair");
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync($"/p/{code.ToUpperInvariant()}?url=https://evil.example&placement=other&test=x&utm_source=ads&utm_term=a%0d%0aSet-Cookie:x&gclid=G-1&fbclid=%3Cscript%3E", Ct);

        Assert.Equal($"/m/{key}?placement=fair&utm_source=ads&utm_term=aSet-Cookie%3Ax&gclid=G-1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("zzzzzzz")]
    [InlineData("abc")]
    [InlineData("iiiiiii")]
    [InlineData("..%2f..%2fm")]
    public async Task A_code_that_nobody_made_is_not_found(string code)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/p/{code}", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_printed_code_goes_on_working_when_its_placement_is_archived_and_ends_with_the_magnet()
    {
        var (id, _, code) = await Placement(p => p.ArchivedAt = p.CreatedAt);
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });

        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync($"/p/{code}", Ct)).StatusCode);
        await app.Write(async db => (await db.Magnets.SingleAsync(m => m.Id == id)).DeletedAt = app.Given.Now);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/p/{code}", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_network_that_tries_codes_is_put_off()
    {
        var (_, _, code) = await Placement();

        var statuses = new List<int>();
        for (var call = 0; call < 121; call++) statuses.Add(await From("203.0.113.7", call % 2 == 0 ? code : LinkCode.New()));

        Assert.DoesNotContain(429, statuses[..120]);
        Assert.Equal(429, statuses[120]);
        Assert.Equal(302, await From("198.51.100.9", code));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(302, await From("203.0.113.7", code));

        async Task<int> From(string address, string to) => (await app.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            context.Request.Method = "GET";
            context.Request.Path = $"/p/{to}";
        }, Ct)).Response.StatusCode;
    }

    [Fact]
    public void Codes_are_seven_letters_and_no_two_alike()
    {
        var codes = Enumerable.Range(0, 5000).Select(_ => LinkCode.New()).ToList();

        Assert.All(codes, code => Assert.Matches("^[a-hjkmnp-z]{7}$", code));
        Assert.True(codes.Distinct().Count() > 4990);
    }

    private async Task<(Guid Magnet, string Key, string Code)> Placement(Action<Placement>? change = null)
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var placement = new Placement
        {
            Id = app.Given.NewId(), WorkspaceId = (await app.Given.OwnWorkspace()).Id, MagnetId = id, Name = "Fair", Key = "fair", Kind = PlacementKind.Qr, Code = LinkCode.New(), CreatedAt = app.Given.Now,
        };
        change?.Invoke(placement);
        await app.Write(db => Task.FromResult(db.Add(placement).Entity.Id));
        return (id, key, placement.Code);
    }
}
