using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Web.Features.Embed.Hosted;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

public sealed class HostedFieldsTests
{
    private static readonly NumberPattern German = NumberPatterns.For("de-DE", "EUR");

    [Theory]
    [InlineData("1.500", "currency:0", null, "1500")]
    [InlineData("1.234,50 €", "currency:0", null, "1234.5")]
    [InlineData("4,1", "percent:1", null, "0.041")]
    [InlineData("7 %", "0.0%", null, "0.07")]
    [InlineData("120 Personen", "integer", "Personen", "120")]
    [InlineData("1,5 Mio.", "currency:0", null, "1500000")]
    [InlineData("viele", "integer", null, "\"viele\"")]
    public void A_number_is_read_as_the_language_writes_it(string typed, string format, string? unit, string answer) =>
        Assert.Equal(answer, HostedFields.Read(Question(format, unit), typed, German)!.Value.GetRawText());

    [Theory]
    [InlineData("1500", "currency:0", "1.500")]
    [InlineData("4,1", "percent:1", "4,1")]
    [InlineData("1234.5", "decimal:2", "1.234,50")]
    [InlineData("0,08", "currency:3", "0,080")]
    [InlineData("0,1255", "currency:2", "0,1255")]
    [InlineData("0,5", "currency", "0,50")]
    [InlineData("4,1", "0.00%", "4,10")]
    [InlineData("7", "#,##0.000", "7,000")]
    [InlineData("7", "general", "7")]
    [InlineData("viele", "integer", "viele")]
    public void The_field_shows_what_was_understood(string typed, string format, string shown) =>
        Assert.Equal(shown, HostedFields.Show(Question(format), HostedFields.Read(Question(format), typed, German), German));

    [Fact]
    public void A_number_that_could_be_two_is_asked_about()
    {
        var swiss = NumberPatterns.For("de-CH", "CHF");
        var answer = HostedFields.Read(Question("integer"), "1,234", swiss);

        Assert.Equal("1'234? 1.234?", HostedFields.Readings(Question("integer"), answer, swiss));
        Assert.Null(HostedFields.Readings(Question("integer"), HostedFields.Read(Question("integer"), "viele", swiss), swiss));
    }

    private static NumberQuestion Question(string format, string? unit = null) => new() { Id = "n", Title = "N", Format = format, Unit = unit };
}
