using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

public sealed class TargetAddresses
{
    [Theory]
    [InlineData("https://cal.example/ana", "https://cal.example/ana?name=Ada%20%26%20Co&email=a%2Bb%40c.example")]
    [InlineData("https://cal.example/ana?x=1#top", "https://cal.example/ana?x=1&name=Ada%20%26%20Co&email=a%2Bb%40c.example#top")]
    public void What_goes_along_is_escaped_and_stands_in_the_query(string url, string expected) =>
        Assert.Equal(expected, TargetAddress.With(url, [new("name", "Ada & Co"), new("email", " a+b@c.example "), new("phone", "  ")]));

    [Fact]
    public void Nothing_a_visitor_typed_leads_elsewhere() =>
        Assert.Equal("https://cal.example/", new Uri(TargetAddress.With("https://cal.example/", [new("n", "@evil.example/#\r\n//x")])).GetLeftPart(UriPartial.Path));
}
