using LeadMagnets.Domain.Branding;
using Xunit;
using static LeadMagnets.Domain.Tests.Branding.Contrasts;

namespace LeadMagnets.Domain.Tests.Branding;

public sealed class BrandColoursTests
{
    [Theory]
    [InlineData("#5b5bd6", "#ffffff", "#5b5bd6")]
    [InlineData("#ffc53d", "#1c2024", "#8f6e22")]
    [InlineData("#ffffff", "#1c2024", "#757575")]
    [InlineData("#000000", "#ffffff", "#000000")]
    public void Text_upon_the_accent_and_the_accent_as_text_can_be_read(string accent, string on, string onLight)
    {
        var colours = BrandColours.From(accent)!;

        Assert.Equal((accent, on, onLight), (colours.Accent, colours.On, colours.OnLight));
    }

    [Fact]
    public void Every_colour_is_corrected_to_four_and_a_half_to_one()
    {
        for (var rgb = 0; rgb < 0x1000000; rgb += 12_347)
        {
            var colours = BrandColours.From($"#{rgb:x6}")!;

            Assert.True(Contrast(colours.On, colours.Accent) >= 4.5, $"{colours}");
            Assert.True(Contrast(colours.OnLight, "#ffffff") >= 4.5, $"{colours}");
            Assert.True(Contrast(colours.OnDark, "#111113") >= 4.5, $"{colours}");
        }
    }

    [Theory, InlineData(null), InlineData(""), InlineData("red"), InlineData("#12345"), InlineData("#12345g"), InlineData("#123456;}"), InlineData("#-12345")]
    public void What_is_no_colour_is_refused(string? text) => Assert.Null(BrandColours.From(text));
}
