using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using Xunit;

namespace LeadMagnets.Domain.Tests.Attribution;

public sealed class JourneyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly PageVisit Page = new("https://shop.example/quiz?gclid=abc123&utm_source=ads", "https://www.google.com/search?q=x");

    private static readonly Touch First = new()
    {
        At = "2026-11-01T08:00:00.000Z", Source = "Newsletter", Medium = "email", Campaign = "autumn", Term = "t", Content = "c",
        ClickIds = new Dictionary<string, string> { ["gclid"] = "G-1", ["other"] = "x", ["fbclid"] = "has space" },
        Referrer = "https://mail.example/inbox?user=7", Landing = "https://shop.example/welcome?x=1",
    };

    private static readonly Touch Last = new() { At = "2026-11-22T11:59:00.000Z", Referrer = "https://www.bing.com/", Landing = "https://shop.example/prices" };

    [Fact]
    public void First_and_last_touch_are_kept_and_cleaned()
    {
        var journey = Journey.Of(new(First, Last), Page, mayFollow: true, Now);

        Assert.Equal([TouchKind.First, TouchKind.Last], journey.Select(t => t.Kind));
        Assert.Equal(new Utm("Newsletter", "email", "autumn", "t", "c"), journey[0].Utm);
        Assert.Equal([KeyValuePair.Create("gclid", "G-1")], journey[0].ClickIds);
        Assert.Equal(("newsletter", "https://mail.example/inbox", "https://shop.example/welcome"), (journey[0].Source, journey[0].Referrer, journey[0].Landing));
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), journey[0].At);
        Assert.Equal(("bing.com", "https://shop.example/prices"), (journey[1].Source, journey[1].Landing));
    }

    [Fact]
    public void One_touch_is_first_and_last()
    {
        var only = Assert.Single(Journey.Of(new(First), Page, mayFollow: true, Now));

        Assert.Equal((TouchKind.Only, "newsletter"), (only.Kind, only.Source));
    }

    [Fact]
    public void Without_touches_the_address_of_the_page_tells()
    {
        var only = Assert.Single(Journey.Of(null, Page, mayFollow: true, Now));

        Assert.Equal((TouchKind.Only, "ads", "ads", "https://www.google.com/search", Now), (only.Kind, only.Source, only.Utm.Source, only.Referrer, only.At));
        Assert.Equal("abc123", only.ClickIds["gclid"]);
        Assert.Equal("direct", Assert.Single(Journey.Of(new(), new(), mayFollow: true, Now)).Source);
    }

    [Fact]
    public void Whoever_is_not_to_be_followed_leaves_no_ids_and_no_history()
    {
        foreach (var told in new Touches?[] { new(First, Last), new(First), null })
        {
            var only = Assert.Single(Journey.Of(told, Page, mayFollow: false, Now));

            Assert.Equal((TouchKind.Only, Now, null), (only.Kind, only.At, only.Landing));
            Assert.Empty(only.ClickIds);
        }
        Assert.Equal("bing.com", Journey.Of(new(First, Last), Page, mayFollow: false, Now)[0].Source);
    }

    [Theory]
    [InlineData(null, false, true)]
    [InlineData(TrackingConsent.Granted, false, true)]
    [InlineData(TrackingConsent.Denied, false, false)]
    [InlineData(TrackingConsent.Wait, false, false)]
    [InlineData(null, true, false)]
    [InlineData(TrackingConsent.Granted, true, false)]
    public void Consent_and_Global_Privacy_Control_decide(TrackingConsent? consent, bool gpc, bool may) => Assert.Equal(may, Journey.MayFollow(consent, gpc));

    [Theory]
    [InlineData("google", "gclid", "wbraid")]
    [InlineData("facebook", "fbclid")]
    [InlineData("microsoft", "msclkid")]
    [InlineData("tiktok", "ttclid")]
    [InlineData("linkedin", "li_fat_id")]
    [InlineData("x", "twclid")]
    public void A_paid_click_names_its_network(string network, params string[] names)
    {
        var told = new Touch { ClickIds = names.ToDictionary(name => name, _ => "id-1"), Referrer = "https://elsewhere.example/" };

        var source = Assert.Single(Journey.Of(new(told), Page, mayFollow: true, Now)).Source;

        Assert.Equal(network, source);
    }

    [Fact]
    public void A_link_from_the_same_website_is_no_source()
    {
        Assert.Equal("direct", Journey.Of(null, new("https://www.shop.example/quiz", "https://shop.example/home"), mayFollow: true, Now)[0].Source);
        Assert.Equal("direct", Journey.Of(new(new Touch { Referrer = "https://shop.example/home", Landing = "https://shop.example/quiz" }), new(), mayFollow: true, Now)[0].Source);
    }

    [Theory]
    [InlineData("2030-01-01T00:00:00Z", "2026-11-22")]
    [InlineData("1999-01-01T00:00:00Z", "2024-11-22")]
    [InlineData("yesterday", "2026-11-22")]
    [InlineData(null, "2026-11-22")]
    public void A_browsers_clock_is_not_believed_beyond_reason(string? at, string day) =>
        Assert.Equal(day, Journey.Of(new(First with { At = at }), Page, mayFollow: true, Now)[0].At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Nobody_came_first_after_they_came_last()
    {
        var journey = Journey.Of(new(First with { At = "2026-11-22T11:00:00Z" }, Last with { At = "2026-11-21T11:00:00Z" }), Page, mayFollow: true, Now);

        Assert.Equal(journey[1].At, journey[0].At);
    }

    [Fact]
    public void Anything_that_a_browser_may_send_is_cut_and_cleaned()
    {
        var told = new Touch
        {
            Source = "a\u0000b\r\n" + new string('x', 5000), Medium = "   ", Campaign = new string('y', 199) + "😀",
            ClickIds = new Dictionary<string, string> { ["gclid"] = new('g', 501), ["twclid"] = "<script>", ["ttclid"] = "" }, Referrer = "javascript:alert(1)", Landing = "nowhere",
        };

        var touch = Assert.Single(Journey.Of(new(told), Page, mayFollow: true, Now));

        Assert.Equal((200, null, new string('y', 199)), (touch.Utm.Source!.Length, touch.Utm.Medium, touch.Utm.Campaign));
        Assert.StartsWith("abxxx", touch.Utm.Source, StringComparison.Ordinal);
        Assert.Equal(100, touch.Source.Length);
        Assert.Empty(touch.ClickIds);
        Assert.Equal((null, null), (touch.Referrer, touch.Landing));
    }
}
