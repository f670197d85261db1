using LeadMagnets.Domain.Formulas;
using System.Text.Json;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class ElementaryTests
{
    /// <summary>The values were computed with 90 digits and rounded to the nearest double; so one double beside it is the most.</summary>
    [Fact]
    public void Exp_log_and_pow_are_within_one_unit_in_the_last_place()
    {
        var rows = Vectors.Document("elementary.json").EnumerateArray().ToList();

        var wrong = rows.Where(row => Math.Abs(BitConverter.DoubleToInt64Bits(Compute(row[0].GetString()!, row[1])) - BitConverter.DoubleToInt64Bits(row[2].GetDouble())) > 1);

        Assert.InRange(rows.Count, 700, int.MaxValue);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(1E-5, -5)]
    [InlineData(0.001, -3)]
    [InlineData(1, 0)]
    [InlineData(1000, 3)]
    [InlineData(1E22, 22)]
    public void The_logarithm_of_a_power_of_ten_is_whole(double number, double power) => Assert.Equal(power, Elementary.Log10(number));

    private static double Compute(string function, JsonElement arguments) => function switch
    {
        "exp" => Elementary.Exp(arguments[0].GetDouble()),
        "log" => Elementary.Log(arguments[0].GetDouble()),
        "log10" => Elementary.Log10(arguments[0].GetDouble()),
        _ => Powers.Raise(arguments[0].GetDouble(), arguments[1].GetDouble()).Number,
    };
}
