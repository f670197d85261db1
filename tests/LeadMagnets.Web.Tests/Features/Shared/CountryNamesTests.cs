using Xunit;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Web.Tests.Features.Shared;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("en-GB", "DE", "Germany")]
    [InlineData("de-DE", "DE", "Deutschland")]
    [InlineData("de", "EH", "Westsahara")]
    [InlineData("fr-CA", "GB", "Royaume-Uni")]
    [InlineData("en", "TF", "French Southern Territories")]
    [InlineData("en", "nobody's", "nobody's")]
    public void A_country_is_called_by_its_name_in_the_language(string locale, string code, string name) =>
        Assert.Equal(name, CountryNames.In(locale, code));

    [Fact]
    public void Every_country_that_a_lead_may_come_from_has_a_name() =>
        Assert.DoesNotContain(Countries.All, code => CountryNames.In("en", code) == code);
}
