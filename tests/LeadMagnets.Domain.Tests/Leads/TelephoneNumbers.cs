using LeadMagnets.Domain.Leads;
using Xunit;

namespace LeadMagnets.Domain.Tests.Leads;

public sealed class TelephoneNumbers
{
    [Theory]
    [InlineData("+44 20 7946 0000", null, "+442079460000")]
    [InlineData("+44 (0)20 7946 0000", null, "+442079460000")]
    [InlineData("0044 20 7946 0000", null, "+442079460000")]
    [InlineData("011 44 20 7946 0000", "US", "+442079460000")]
    [InlineData("020 7946 0000", "GB", "+442079460000")]
    [InlineData("030/90 18 20", "DE", "+4930901820")]
    [InlineData("(212) 555-0100", "US", "+12125550100")]
    [InlineData("1 212 555 0100", "US", "+12125550100")]
    [InlineData("06 1 234 5678", "HU", "+3612345678")]
    [InlineData("8 912 345-67-89", "RU", "+79123456789")]
    [InlineData("06 6988 1234", "IT", "+390669881234")]
    [InlineData("٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567")]
    public void A_number_is_read_as_its_country_writes_it(string written, string? country, string international) =>
        Assert.Equal(international, PhoneNumber.Read(written, country));

    [Theory]
    [InlineData("020 7946 0000", null)]
    [InlineData("+020 7946 0000", null)]
    [InlineData("+999 1234 5678", null)]
    [InlineData("+44 20 7946 0000 0000 00", null)]
    [InlineData("44+20 7946 0000", "GB")]
    [InlineData("call me", "GB")]
    [InlineData("12", "GB")]
    [InlineData("020 7946 0000", "ZZ")]
    [InlineData("", "GB")]
    public void What_is_none_is_refused(string written, string? country) => Assert.Null(PhoneNumber.Read(written, country));

    [Fact]
    public void Every_country_can_be_called() => Assert.Equal(Countries.All.Order(), CallingCodes.Countries.Order());

    [Theory]
    [InlineData("GB", "44", "0")]
    [InlineData("US", "1", "1")]
    [InlineData("IT", "39", null)]
    [InlineData("HU", "36", "06")]
    public void A_country_has_its_code_and_prefix(string country, string code, string? trunk) =>
        Assert.Equal((code, trunk), (CallingCodes.Of(country)!.Code, CallingCodes.Of(country)!.Trunks is [var first, ..] ? first : null));
}
