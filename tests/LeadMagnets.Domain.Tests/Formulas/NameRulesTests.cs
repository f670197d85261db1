using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class NameRulesTests
{
    [Theory]
    [InlineData("users", true)]
    [InlineData("adopt1", true)]
    [InlineData("roof_m2", true)]
    [InlineData("xfe1", true)]
    [InlineData("a1048577", true)]
    [InlineData("pay2", false)]
    [InlineData("Q1", false)]
    [InlineData("XFD1048576", false)]
    [InlineData("R1C1", false)]
    [InlineData("r", false)]
    [InlineData("C", false)]
    [InlineData("rc", false)]
    [InlineData("true", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public void A_variable_has_a_name_that_a_workbook_can_hold(string name, bool allowed) =>
        Assert.Equal(allowed, NameRules.RefusalOfVariable(name) is null);

    [Fact]
    public void A_question_may_be_called_like_a_cell() => Assert.Null(NameRules.RefusalOfId("A1"));
}
