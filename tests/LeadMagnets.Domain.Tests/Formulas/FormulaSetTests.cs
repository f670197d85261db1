using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class FormulaSetTests
{
    [Fact]
    public void A_formula_comes_after_those_it_uses_and_else_as_given()
    {
        var order = FormulaSet.Order([
            new SheetFormula("total", Formula.Parse("Upfront+fee").Root!),
            new SheetFormula("fee", Formula.Parse("users*2").Root!),
            new SheetFormula("upfront", Formula.Parse("fee*3").Root!),
            new SheetFormula("free", Formula.Parse("1").Root!),
        ]);

        Assert.Equal(["fee", "upfront", "total", "free"], order.Names);
        Assert.Null(order.Cycle);
    }

    [Fact]
    public void A_formula_that_uses_itself_is_a_circle() =>
        Assert.Equal(["a", "a"], FormulaSet.Order([new SheetFormula("a", Formula.Parse("a+1").Root!)]).Cycle);
}
