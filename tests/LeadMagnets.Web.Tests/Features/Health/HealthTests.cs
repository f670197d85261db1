using System.Net;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Health;
using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Health;

public sealed class HealthTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task A_running_program_says_so(string path, string answer)
    {
        var page = await app.CreateClient().GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(answer, await page.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_program_that_cannot_store_is_not_ready()
    {
        await using var broken = await WebApp.Start(a => a.With(services => services.AddSingleton<IWriter, FullDisk>()));

        var answer = await broken.CreateClient().GetAsync("/health/ready", Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Not working: Writing.", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_the_version_of_SQLite_and_what_guards_it()
    {
        var report = await HealthReport.Of(app.Services.GetServices<IHealthLine>(), Cancel);

        var database = report.Lines.Single(line => line.Name == "Database");
        Assert.Matches("^SQLite 3\\.[0-9.]+, the schema is up to date\\.", database.Words);
    }

    private sealed class FullDisk : IWriter
    {
        public Task<T> Write<T>(WriteScope scope, Func<AppDb, CancellationToken, Task<T>> operation, CancellationToken ct, bool mayBeDropped = false) =>
            throw new StorageUnavailableException("full", new IOException());
    }
}
