using LeadMagnets.Domain.Reports.Drawings;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

public sealed class NiceScales
{
    [Theory]
    [InlineData(-10200, 11944, 6, "-15000 -10000 -5000 0 5000 10000 15000")]
    [InlineData(0, 180000, 6, "0 50000 100000 150000 200000")]
    [InlineData(3, 7, 6, "0 2 4 6 8")]
    [InlineData(-0.35, -0.05, 6, "-0.4 -0.3 -0.2 -0.1 0")]
    [InlineData(0, 0, 6, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(-1, 9.99e11, 5, "-500000000000 0 500000000000 1000000000000")]
    public void Steps_are_one_two_or_five_and_hold_zero(double least, double most, int steps, string expected) =>
        Assert.Equal(expected, string.Join(' ', NiceScale.Of(least, most, steps).Ticks().Select(tick => tick.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));
}
