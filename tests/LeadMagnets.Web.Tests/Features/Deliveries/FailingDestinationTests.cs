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
        var webhook = await app.Tried.Next();
        using var browser = await app.Web.SignIn();

        Assert.Null(await OnDashboard(browser));
        for (var again = 0; again < 3; again++) await TryAgain(app, webhook);
        app.Clock.Advance(TestClock.Start + TimeSpan.FromMinutes(61) - app.Clock.GetUtcNow());
        var (dashboard, health) = (await OnDashboard(browser), await OnHealth(app));
        receiver.Respond = Receiver.Status(200);
        await TryAgain(app, webhook);

        var host = new Uri(receiver.Url).Authority;
        Assert.StartsWith($"The webhook to {host} has failed for an hour; 1 delivery is tried again.", dashboard, StringComparison.Ordinal);
        Assert.StartsWith($"The webhook to {host} has failed for an hour; 1 delivery is tried again.", health, StringComparison.Ordinal);
        Assert.Null(await OnDashboard(browser));
        Assert.Equal("Nothing is stuck.", await OnHealth(app));
    }

    private static async Task TryAgain(DeliveryApp app, Guid webhook)
    {
        await app.UntilDue(webhook);
        Assert.Equal(webhook, await app.Tried.Next());
    }

    private static async Task<string?> OnDashboard(Browser browser) => (await browser.Open("/")).Html.QuerySelector("main .note-warn")?.TextContent.Trim();

    private static async Task<string> OnHealth(DeliveryApp app) =>
        (await HealthReport.Of(app.Web.Services.GetServices<IHealthLine>(), Ct)).Lines.Single(line => line.Name == "Deliveries").Words;
}
