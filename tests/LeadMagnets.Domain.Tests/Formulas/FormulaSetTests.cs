using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class FormulaSetTests
{
    [Fact]
    public void A_formula_comes_after_those_it_uses_and_else_as_given()
    {
        var order = FormulaSet.Order(new Dictionary<string, Node>
        {
            ["total"] = Formula.Parse("Upfront+fee").Root!,
            ["fee"] = Formula.Parse("users*2").Root!,
            ["upfront"] = Formula.Parse("fee*3").Root!,
            ["free"] = Formula.Parse("1").Root!,
        });

        Assert.Equal(["fee", "upfront", "total", "free"], order.Names);
        Assert.Null(order.Cycle);
    }

    [Fact]
    public void A_formula_that_uses_itself_is_a_circle() =>
        Assert.Equal(["a", "a"], FormulaSet.Order([KeyValuePair.Create("a", Formula.Parse("a+1").Root!)]).Cycle);
}
