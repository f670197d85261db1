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

    [Fact]
    public void An_error_points_at_the_place_where_it_arose()
    {
        var result = Interpreter.Run(Formula.Parse("IFERROR(1/0,2)+users/(weeks-weeks)").Root!, new Scope { ["users"] = 1.0, ["weeks"] = 2.0 });

        Assert.Equal(FormulaError.DivisionByZero, result.Value.Error);
        Assert.Equal(new SourceSpan(15, 18), result.Origin);
    }

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

    [Fact]
    public void Every_function_says_how_it_is_written_and_what_it_does() =>
        Assert.All(FunctionTable.All, function =>
        {
            Assert.StartsWith(function.Name + "(", function.Signature, StringComparison.Ordinal);
            Assert.EndsWith(".", function.Summary, StringComparison.Ordinal);
            Assert.True(function.Fewest <= function.Most);
        });

    [Fact]
    public void The_functions_of_a_tree_tell_which_chunks_the_widget_loads() =>
        Assert.Equal([FunctionGroup.Math, FunctionGroup.Core], FunctionTable.GroupsOf(Formula.Parse("SUM(IF(x,1,2),ROUND(3,1))").Root!));
}
