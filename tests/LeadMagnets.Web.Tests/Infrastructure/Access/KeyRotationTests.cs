using System.Net;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Access;

public sealed class KeyRotationTests : IDisposable
{
    private readonly Scratch scratch = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task After_a_rotation_old_cookies_and_sessions_are_worth_nothing()
    {
        var magnet = Guid.CreateVersion7();
        string cookie, session;
        await using (var before = await Start())
        {
            using var browser = new Browser(before.CreateClient(new() { AllowAutoRedirect = false }));
            var signedIn = await browser.Submit(await browser.Open("/account/sign-in"), ("Input.Email", Owner.Email), ("Input.Password", Owner.Password));
            cookie = signedIn.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("lm-session=", StringComparison.Ordinal)).Split(';')[0];
            session = before.Services.GetRequiredService<Sessions>().Start(magnet, 1, isTest: false);
            Assert.Equal(HttpStatusCode.OK, await Home(before, cookie));

            await KeyRotation.Run(before.Services, Ct);
        }

        await using var after = await Start();

        Assert.Equal(HttpStatusCode.Redirect, await Home(after, cookie));
        Assert.Null(after.Services.GetRequiredService<Sessions>().Read(session, magnet));
        using var again = await after.SignIn();
        Assert.Equal("/", (await again.Open("/")).Path);
    }

    [Fact]
    public async Task Webhook_secrets_survive_a_rotation_also_a_second_one()
    {
        string secret;
        Guid id;
        await using (var before = await Start())
        {
            (var endpoint, secret) = await before.Given.Endpoint("https://crm.example/hook");
            id = endpoint.Id;
            await KeyRotation.Run(before.Services, Ct);
            await KeyRotation.Run(before.Services, Ct);
        }

        await using var after = await Start();
        var kept = await after.Read(db => db.WebhookEndpoints.FindAsync(id).AsTask());

        Assert.Equal([secret], after.Services.GetRequiredService<WebhookSecrets>().Of(kept!));
    }

    [Fact]
    public async Task The_command_says_what_it_did_and_ends()
    {
        using var program = ProgramProcess.Start(scratch.Path, KeyRotation.Command);

        await program.Says("The keys were rotated.");

        Assert.Equal(0, (await program.Ended()).Code);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(scratch.Path, "keys"), "revocation-*.xml"));
    }

    /// <summary>The same installation each time. The key ring's dates come from the machine's clock, so the program's do too.</summary>
    private Task<WebApp> Start() => WebApp.StartEmpty(app => app
        .With("LeadMagnets:Data", scratch.Path)
        .With("LeadMagnets:Setup:OwnerEmail", Owner.Email)
        .With("LeadMagnets:Setup:OwnerPassword", Owner.Password)
        .With(services => services.AddSingleton(TimeProvider.System)));

    private static async Task<HttpStatusCode> Home(WebApp app, string cookie)
    {
        using var http = app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", cookie } } };
        return (await http.SendAsync(request, Ct)).StatusCode;
    }
}
