using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Access;

public sealed class KeyRotationTests
{
    [Fact]
    public async Task After_a_rotation_old_cookies_and_sessions_are_worth_nothing()
    {
        // The key ring's own dates come from the machine's clock.
        await using var app = await WebApp.Start(a => a.With(services => services.AddSingleton(TimeProvider.System)));
        using var browser = await app.SignIn();
        var sessions = app.Services.GetRequiredService<Sessions>();
        var magnet = app.Given.NewId();
        var session = sessions.Start(magnet, 1, isTest: false);
        Assert.Equal("/", (await browser.Open("/")).Path);

        await KeyRotation.Run(app.Services, TestContext.Current.CancellationToken);

        Assert.StartsWith("/account/sign-in", (await browser.Open("/")).Path, StringComparison.OrdinalIgnoreCase);
        Assert.Null(sessions.Read(session, magnet));
        using var again = await app.SignIn();
        Assert.Equal("/", (await again.Open("/")).Path);
        Assert.NotNull(sessions.Read(sessions.Start(magnet, 1, isTest: false), magnet));
    }

    [Fact]
    public async Task Webhook_secrets_survive_a_rotation_also_a_second_one()
    {
        await using var app = await WebApp.Start(a => a.With(services => services.AddSingleton(TimeProvider.System)));
        var (endpoint, secret) = await app.Given.Endpoint("https://crm.example/hook");

        await KeyRotation.Run(app.Services, TestContext.Current.CancellationToken);
        await KeyRotation.Run(app.Services, TestContext.Current.CancellationToken);

        var kept = await app.Read(db => db.WebhookEndpoints.FindAsync(endpoint.Id).AsTask());
        Assert.NotEqual(endpoint.ProtectedSecret, kept!.ProtectedSecret);
        Assert.Equal([secret], app.Services.GetRequiredService<WebhookSecrets>().Of(kept));
    }

    [Fact]
    public async Task The_command_says_what_it_did_and_ends()
    {
        using var scratch = new Scratch();
        using var program = ProgramProcess.Start(scratch.Path, KeyRotation.Command);

        await program.Says("The keys were rotated.");

        Assert.Equal(0, (await program.Ended()).Code);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(scratch.Path, "keys"), "revocation-*.xml"));
    }
}
