using LeadMagnets.Web.Features.Health;
using LeadMagnets.Web.Infrastructure.Health;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using LeadMagnets.Domain.Definitions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>Where nothing came through for more than an hour, people are told where they look anyway.</summary>
public sealed class FailingDestinationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_an_hour_of_failures_the_dashboard_and_the_health_page_say_so_until_something_comes_through()
    {
        await using var receiver = await Receiver.Start(500);
        await using var app = await DeliveryApp.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionCompleted);
        await app.Given.Submission(await app.Given.PublishedMagnet(), destination: Destination.Nurture, reportConsent: false);
        await app.Tried.Next();
        using var browser = await app.Web.SignIn();

        Assert.Null(await OnDashboard(browser));
        await Fail(app, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(59.5));
        var (dashboard, health) = (await OnDashboard(browser), await OnHealth(app));
        receiver.Respond = Receiver.Status(200);
        await Fail(app, TimeSpan.FromHours(3));

        var host = new Uri(receiver.Url).Authority;
        Assert.StartsWith($"The webhook to {host} has failed for an hour; 1 delivery is tried again.", dashboard, StringComparison.Ordinal);
        Assert.StartsWith($"The webhook to {host} has failed for an hour; 1 delivery is tried again.", health, StringComparison.Ordinal);
        Assert.Null(await OnDashboard(browser));
        Assert.Equal("Nothing is stuck.", await OnHealth(app));
    }

    /// <summary>Moves the clock so far, once per attempt that falls due on the way.</summary>
    private static async Task Fail(DeliveryApp app, params TimeSpan[] waits)
    {
        foreach (var wait in waits)
        {
            app.Clock.Advance(wait);
            await app.Tried.Next();
        }
    }

    private static async Task<string?> OnDashboard(Browser browser) => (await browser.Open("/")).Html.QuerySelector("main .note-warn")?.TextContent.Trim();

    private static async Task<string> OnHealth(DeliveryApp app) =>
        (await HealthReport.Of(app.Web.Services.GetServices<IHealthLine>(), Ct)).Lines.Single(line => line.Name == "Deliveries").Words;
}
