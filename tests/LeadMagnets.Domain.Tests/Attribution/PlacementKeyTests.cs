using LeadMagnets.Domain.Attribution;
using Xunit;

namespace LeadMagnets.Domain.Tests.Attribution;

public sealed class PlacementKeyTests
{
    [Theory]
    [InlineData("pricing-page", "pricing-page")]
    [InlineData("Pricing page (top)", "pricing-page-top")]
    [InlineData("  --Fair 2026!!  ", "fair-2026")]
    [InlineData("Größe & Preis", "größe-preis")]
    [InlineData("料金ページ", "料金ページ")]
    [InlineData("a\u0000b\nc", "a-b-c")]
    public void Every_spelling_of_a_name_is_one_key(string name, string key)
    {
        Assert.Equal(key, PlacementKey.Of(name));
        Assert.Equal(key, PlacementKey.Of(PlacementKey.Of(name)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("<>\"'")]
    [InlineData("\ud800")]
    public void Of_signs_alone_there_is_none(string? name) => Assert.Null(PlacementKey.Of(name));

    [Fact]
    public void A_long_name_is_cut_and_no_character_is_halved()
    {
        Assert.Equal(new string('a', 60), PlacementKey.Of(new string('a', 500)));
        Assert.Equal(new string('a', 59), PlacementKey.Of(new string('a', 59) + "𝒳y"));
        Assert.Equal(new string('a', 59), PlacementKey.Of(new string('a', 59) + " b"));
    }
}
