using System.Collections.Concurrent;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Account;

public sealed class SignInTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        using var browser = app.Visit();

        var page = await browser.Open("/account/password");

        Assert.Equal("/account/sign-in?ReturnUrl=%2Faccount%2Fpassword", page.Path);
        Assert.Equal("Sign in", page.Heading);
    }

    [Fact]
    public async Task The_owner_signs_in_and_out()
    {
        using var browser = await app.SignIn();

        Assert.Equal("Your password", (await browser.Open("/account/password")).Heading);

        await browser.Submit(await browser.Open("/account/sign-out"));

        Assert.Equal("Sign in", (await browser.Open("/account/password")).Heading);
    }

    [Theory]
    [InlineData(Owner.Email, "not the password")]
    [InlineData("nobody@example.com", Owner.Password)]
    public async Task A_wrong_password_and_an_unknown_address_are_told_the_same(string email, string password)
    {
        using var browser = app.Visit();

        var page = await browser.Submit(await browser.Open("/account/sign-in"), ("Input.Email", email), ("Input.Password", password));

        Assert.Equal("E-mail or password is not right.", page.Text("[role=alert]"));
    }

    /// <summary>Time is not measured: what takes the time is counted, and its amount stands at the front of a hash.</summary>
    [Theory]
    [InlineData(Owner.Email, Owner.Password)]
    [InlineData(Owner.Email, "not the password")]
    [InlineData("nobody@example.com", "not the password")]
    public async Task A_known_and_an_unknown_address_cost_the_same_hashing(string email, string password)
    {
        var hashing = new CountedHashing();
        await using var own = await WebApp.Start(a => a.With(services => services.AddSingleton<IPasswordHasher<AppUser>>(hashing)));
        var ownersHash = await own.Read(db => db.Users.Select(u => u.PasswordHash!).SingleAsync(TestContext.Current.CancellationToken));

        using var browser = await own.SignIn(email, password);

        Assert.Equal([Cost(ownersHash)], hashing.Verified.Select(Cost));
    }

    /// <summary>Format, pseudo-random function and iterations: the nine bytes before the salt's length.</summary>
    private static string Cost(string hash) => Convert.ToHexString(Convert.FromBase64String(hash)[..9]);

    private sealed class CountedHashing : PasswordHasher<AppUser>
    {
        public ConcurrentQueue<string> Verified { get; } = new();

        public override PasswordVerificationResult VerifyHashedPassword(AppUser user, string hashedPassword, string providedPassword)
        {
            Verified.Enqueue(hashedPassword);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    [Fact]
    public async Task A_return_address_of_another_site_is_not_followed()
    {
        using var browser = app.Visit();

        var page = await browser.Submit(await browser.Open("/account/sign-in?ReturnUrl=https%3A%2F%2Fevil.example%2F"),
            ("Input.Email", Owner.Email), ("Input.Password", Owner.Password));

        Assert.Equal("/", page.Path);
    }
}
