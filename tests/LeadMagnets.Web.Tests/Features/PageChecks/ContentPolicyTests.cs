using LeadMagnets.Web.Features.PageChecks.Findings;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

public sealed class ContentPolicyTests
{
    private const string Api = "https://grow.example/api/v1/embed/x";

    [Theory]
    [InlineData("", true)]
    [InlineData("script-src 'self'", true)]
    [InlineData("default-src *", true)]
    [InlineData("connect-src https:", true)]
    [InlineData("connect-src http:", true)]
    [InlineData("connect-src grow.example", true)]
    [InlineData("connect-src http://grow.example", true)]
    [InlineData("connect-src https://*.example", true)]
    [InlineData("connect-src https://grow.example:*", true)]
    [InlineData("connect-src https://grow.example/api/", true)]
    [InlineData("CONNECT-SRC https://GROW.example; connect-src 'none'", true)]
    [InlineData("default-src 'none'; connect-src https://grow.example", true)]
    [InlineData("default-src 'self'", false)]
    [InlineData("connect-src 'none'", false)]
    [InlineData("connect-src", false)]
    [InlineData("connect-src https://grow.example:8443", false)]
    [InlineData("connect-src https://grow.example/other/", false)]
    [InlineData("connect-src https://example", false)]
    [InlineData("connect-src https://*.grow.example", false)]
    [InlineData("connect-src wss://grow.example", false)]
    [InlineData("default-src https://grow.example; connect-src 'self'", false)]
    [InlineData("connect-src 'nonce-x' 'unsafe-inline'", false)]
    public void An_address_is_let_through_as_browsers_do(string policy, bool allows) =>
        Assert.Equal(allows, new ContentPolicy(policy).Allows("connect-src", new(Api), "https://shop.example"));

    [Fact]
    public void Self_is_the_page_and_not_the_server() =>
        Assert.True(new ContentPolicy("connect-src 'self'").Allows("connect-src", new(Api), "https://grow.example"));

    [Theory]
    [InlineData("script-src 'self'", "script-src-elem", "script-src 'self' https://grow.example")]
    [InlineData("script-src-elem 'self'; script-src *", "script-src-elem", "script-src-elem 'self' https://grow.example")]
    [InlineData("default-src 'self' https://cdn.example", "connect-src", "connect-src 'self' https://cdn.example https://grow.example")]
    [InlineData("default-src 'none'", "script-src-elem", "script-src https://grow.example")]
    [InlineData("child-src 'self'", "frame-src", "child-src 'self' https://grow.example")]
    [InlineData("img-src 'none'", "img-src", "img-src https://grow.example")]
    public void The_text_to_paste_keeps_what_was_allowed(string policy, string directive, string text) =>
        Assert.Equal(text, new ContentPolicy(policy).With(directive, "https://grow.example"));
}
