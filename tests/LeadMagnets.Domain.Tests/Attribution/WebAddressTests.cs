using LeadMagnets.Domain.Attribution;
using Xunit;

namespace LeadMagnets.Domain.Tests.Attribution;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://www.google.com/search?q=my+secret", "https://www.google.com/search")]
    [InlineData("https://shop.example/a/b?email=ana@x.example&utm_source=news&utm_campaign=a%20b#token=1", "https://shop.example/a/b?utm_source=news&utm_campaign=a%20b")]
    [InlineData("http://user:pass@shop.example:8080/x", "http://shop.example:8080/x")]
    [InlineData(" HTTPS://Shop.Example ", "https://shop.example/")]
    [InlineData("https://shop.example/?utm_source=%00a%0Ab", "https://shop.example/?utm_source=ab")]
    [InlineData("https://shop.example/?utm_source&utm_medium=", "https://shop.example/")]
    public void Only_the_place_and_the_campaign_are_kept(string told, string kept) => Assert.Equal(kept, WebAddress.Of(told));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//shop.example/x")]
    [InlineData("shop.example")]
    [InlineData("https://")]
    [InlineData("android-app://com.example/")]
    public void What_is_no_page_of_the_web_is_left_out(string? told) => Assert.Null(WebAddress.Of(told));

    [Fact]
    public void An_endless_address_is_cut_to_its_origin_or_left_out()
    {
        Assert.Equal("https://shop.example/", WebAddress.Of("https://shop.example/" + new string('a', 600)));
        Assert.Null(WebAddress.Of("https://shop.example/" + new string('a', 100_000)));
        Assert.True(WebAddress.Of("https://shop.example/a?utm_source=" + new string('s', 150) + "&utm_medium=" + new string('ü', 190))!.Length <= WebAddress.Longest);
    }

    [Theory]
    [InlineData("https://www.google.com/search", "google.com")]
    [InlineData("http://shop.example:8080/x", "shop.example")]
    [InlineData("mailto:x@y.example", null)]
    public void A_site_is_named_as_people_say_it(string told, string? name) => Assert.Equal(name, WebAddress.Host(told));

    public static TheoryData<PageRow> Pages => [.. Vectors.Read<PageRow>("page-addresses.json")];

    [Theory, MemberData(nameof(Pages))]
    public void Of_the_page_of_a_magnet_stays_where_it_is_and_how_the_visitor_came(PageRow row) => Assert.Equal(row.Kept, WebAddress.OfPage(row.Address));

    [Theory, MemberData(nameof(Pages))]
    public void What_the_loader_kept_is_kept(PageRow row) => Assert.Equal(row.Kept, WebAddress.OfPage(row.Kept));

    [Theory]
    [InlineData("file:///home/ana/x.html"), InlineData("nonsense"), InlineData(null)]
    public void What_is_no_page_has_no_address(string? told) => Assert.Null(WebAddress.OfPage(told));

    /// <summary>The loader obeys the same rows.</summary>
    public sealed record PageRow(string Name, string Address, string Kept)
    {
        public override string ToString() => Name;
    }

    [Fact]
    public void Of_a_page_with_endless_parameters_those_are_kept_that_fit()
    {
        var kept = WebAddress.OfPage($"https://shop.example/?gclid={new string('g', 1900)}&fbclid={new string('f', 500)}&utm_source=news");

        Assert.Equal($"https://shop.example/?gclid={new string('g', 1900)}&utm_source=news", kept);
    }
}
