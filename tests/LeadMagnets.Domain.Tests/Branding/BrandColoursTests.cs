using LeadMagnets.Domain.Branding;
using Xunit;

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

    private static double Contrast(string one, string two)
    {
        var (a, b) = (Luminance(one), Luminance(two));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var c = Convert.ToInt32(colour.Substring(at, 2), 16) / 255d;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
