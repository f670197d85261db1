using LeadMagnets.Web.Features.Account;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Account;

public sealed class LockOutTests
{
    [Fact]
    public async Task Ten_wrong_passwords_lock_for_a_quarter_of_an_hour()
    {
        await using var app = await WebApp.Start();
        using var browser = app.Visit();
        for (var tries = 0; tries < SignInAttempts.Tries; tries++) await Try(browser, "wrong");

        var locked = await Try(browser, Owner.Password);
        app.Clock.Advance(SignInAttempts.Window);
        var later = await Try(browser, Owner.Password);

        Assert.Equal("Too many tries. Wait a quarter of an hour, then try again.", locked.Text("[role=alert]"));
        Assert.Equal("/", later.Path);
    }

    [Fact]
    public void A_stranger_elsewhere_does_not_lock_the_owner_out()
    {
        var attempts = new SignInAttempts(new TestClock());
        for (var tries = 0; tries < 100; tries++) attempts.MayTry("OLIVE", "203.0.113.9");

        Assert.False(attempts.MayTry("OLIVE", "203.0.113.9"));
        Assert.True(attempts.MayTry("OLIVE", "198.51.100.7"));
    }

    [Fact]
    public void A_success_forgets_the_failures_before_it()
    {
        var attempts = new SignInAttempts(new TestClock());
        for (var tries = 0; tries < SignInAttempts.Tries; tries++) attempts.MayTry("OLIVE", "203.0.113.9");

        attempts.Succeeded("OLIVE", "203.0.113.9");

        Assert.True(attempts.MayTry("OLIVE", "203.0.113.9"));
    }

    private static async Task<BrowserPage> Try(Browser browser, string password) =>
        await browser.Submit(await browser.Open("/account/sign-in"), ("Input.Email", Owner.Email), ("Input.Password", password));
}
