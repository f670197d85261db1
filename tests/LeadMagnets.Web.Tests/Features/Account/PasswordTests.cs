using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Account;

public sealed class PasswordTests
{
    private const string New = "quite another sentence";

    [Fact]
    public async Task A_changed_password_is_the_one_that_counts()
    {
        await using var app = await WebApp.Start();
        using var browser = await app.SignIn();

        var changed = await Change(browser, Owner.Password, New);

        Assert.StartsWith("Your password is changed.", changed.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("Sign in", (await (await app.SignIn()).Open("/account/password")).Heading);
        Assert.Equal("Your password", (await (await app.SignIn(password: New)).Open("/account/password")).Heading);
    }

    [Fact]
    public async Task The_password_of_now_is_asked_for()
    {
        await using var app = await WebApp.Start();
        using var browser = await app.SignIn();

        var refused = await Change(browser, "a guess", New);

        Assert.Equal("The password that you have now is another one.", refused.Text("[role=alert]"));
    }

    [Fact]
    public async Task A_short_password_is_refused_where_it_was_typed()
    {
        await using var app = await WebApp.Start();
        using var browser = await app.SignIn();

        var refused = await Change(browser, Owner.Password, "short");

        Assert.Equal("Use 10 to 200 characters.", refused.Text("#Input_New-error"));
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_within_a_minute()
    {
        await using var app = await WebApp.Start();
        using var here = await app.SignIn();
        using var elsewhere = await app.SignIn();
        await Change(here, Owner.Password, New);

        app.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal("Your password", (await here.Open("/account/password")).Heading);
        Assert.Equal("Sign in", (await elsewhere.Open("/account/password")).Heading);
    }

    private static async Task<BrowserPage> Change(Browser browser, string current, string wanted) =>
        await browser.Submit(await browser.Open("/account/password"), ("Input.Current", current), ("Input.New", wanted));
}
