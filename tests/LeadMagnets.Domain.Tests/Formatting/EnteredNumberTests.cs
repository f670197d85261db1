using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class EnteredNumberTests
{
    [Theory]
    [InlineData(45, "currency:0", "en-US", "$45")]
    [InlineData(45.5, "currency:0", "en-US", "$45.50")]
    [InlineData(45.505, "currency:0", "en-US", "$45.505")]
    [InlineData(45.5, "currency", "en-US", "$45.50")]
    [InlineData(0.0825, "percent:1", "en-US", "8.25%")]
    [InlineData(0.08, "percent:1", "en-US", "8.0%")]
    [InlineData(0.07, "percent", "en-US", "7%")]
    [InlineData(0.0825, "percent", "de-DE", "8,25\u00a0%")]
    [InlineData(1234.5, "integer", "en-US", "1,234.5")]
    [InlineData(1.25, "decimal:1", "de-DE", "1,25")]
    [InlineData(1.5, "decimal:2", "en-US", "1.50")]
    [InlineData(-0.125, "decimal:1", "en-US", "-0.125")]
    [InlineData(1200000, "compact", "en-US", "1.2M")]
    [InlineData(1234567, "compact", "en-US", "1,234,567")]
    [InlineData(1234567, "currency:compact", "en-US", "$1,234,567")]
    [InlineData(0.5, "0.0", "en-US", "0.5")]
    [InlineData(0.55, "0.0", "en-US", "0.55")]
    [InlineData(0.055, "0.0%", "en-US", "5.5%")]
    [InlineData(1234.56789, null, "en-US", "1234.56789")]
    [InlineData(0, "currency:0", "en-US", "$0")]
    public void A_number_that_was_entered_keeps_its_digits(double number, string? format, string locale, string text) =>
        Assert.Equal(text, EnteredNumber.Text(number, format, NumberPatterns.For(locale, "USD")));
}
