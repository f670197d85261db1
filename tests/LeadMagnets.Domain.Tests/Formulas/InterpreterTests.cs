using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class InterpreterTests
{
    [Fact]
    public void An_error_points_at_the_place_where_it_arose()
    {
        var result = Interpreter.Run(Formula.Parse("IFERROR(1/0,2)+users/(weeks-weeks)").Root!, new Scope { ["users"] = 1.0, ["weeks"] = 2.0 });

        Assert.Equal(FormulaError.DivisionByZero, result.Value.Error);
        Assert.Equal(new SourceSpan(15, 18), result.Origin);
    }

    [Fact]
    public void An_unknown_name_is_where_the_error_arose()
    {
        var result = Interpreter.Run(Formula.Parse("1+ROUND(nothing,2)").Root!, Scope.Empty);

        Assert.Equal(FormulaError.Name, result.Value.Error);
        Assert.Equal(new SourceSpan(8, 7), result.Origin);
    }

    [Fact]
    public void A_value_has_no_place_of_error() => Assert.Null(Interpreter.Run(Formula.Parse("IFERROR(1/0,2)").Root!, Scope.Empty).Origin);
}
