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

    [Theory]
    [InlineData("https://shop.example/b?email=ana%40acme.example&name=Ana&utm_source=news&utm_term=a%20b&q=1#top", "https://shop.example/b?utm_source=news&utm_term=a%20b")]
    [InlineData("https://shop.example/?page_id=12&p=3&postId=4&id=5", "https://shop.example/?page_id=12&p=3&postId=4&id=5")]
    [InlineData("https://shop.example/?phone=442079460000&p=home&user_id=7&id=1234567890123&id=", "https://shop.example/")]
    [InlineData("https://shop.example/?gclid=1&li_fat_id=7&gclidx=3", "https://shop.example/?gclid=1&li_fat_id=7")]
    [InlineData("https://ana:secret@shop.example/x", "https://shop.example/x")]
    [InlineData("file:///home/ana/x.html", null), InlineData("nonsense", null), InlineData(null, null)]
    public void Of_the_page_of_a_magnet_stays_where_it_is_and_how_the_visitor_came(string? told, string? kept) => Assert.Equal(kept, WebAddress.OfPage(told));

    [Fact]
    public void Of_a_page_with_endless_parameters_those_are_kept_that_fit()
    {
        var kept = WebAddress.OfPage($"https://shop.example/?gclid={new string('g', 1900)}&fbclid={new string('f', 500)}&utm_source=news");

        Assert.Equal($"https://shop.example/?gclid={new string('g', 1900)}&utm_source=news", kept);
    }
}
