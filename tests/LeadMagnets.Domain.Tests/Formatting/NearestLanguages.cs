using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NearestLanguages
{
    [Theory]
    [InlineData("de-LI", "de-DE")]
    [InlineData("de", "de-DE")]
    [InlineData("DE-ch", "de-CH")]
    [InlineData("no", "nb-NO")]
    [InlineData("es-US", "es-MX")]
    [InlineData("zh-HK", "zh-TW")]
    [InlineData("ar", "ar-AE")]
    [InlineData("xx-YY", "en-US")]
    [InlineData("", "en-US")]
    public void A_language_without_patterns_takes_those_of_its_nearest_relative(string locale, string taken) =>
        Assert.Equal(taken, NumberPatterns.For(locale).Locale);

    [Fact]
    public void Only_what_the_formats_need_travels_with_a_version()
    {
        var pattern = NumberPatterns.For("pl-PL", "PLN");

        var plain = pattern.For([NumberFormat.Parse("currency:0")!], anyCode: false);
        var coded = pattern.For([NumberFormat.Parse("#,##0.0")!], anyCode: false);
        var dated = pattern.For([NumberFormat.Parse("d mmmm")!, NumberFormat.Parse("compact")!], anyCode: false);

        Assert.True(plain is { Codes: null, Compact: null, Dates: null, Range: null });
        Assert.True(coded is { Codes: true, Compact: null, Dates: null });
        Assert.True(dated is { Codes: true, Compact: not null, Dates: not null });
        Assert.NotNull(pattern.For([], anyCode: true).Dates);
    }
}
