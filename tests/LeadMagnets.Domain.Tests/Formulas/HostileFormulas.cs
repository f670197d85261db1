using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Formulas that would overflow the stack, hang or eat the memory of a careless engine. That the process lives is half of each test.</summary>
public sealed class HostileFormulas
{
    public static TheoryData<string, string> Refused() => new()
    {
        { new string('(', 100_000) + "1" + new string(')', 100_000), FormulaProblemCodes.TooLong },
        { new string('x', 1_000_000), FormulaProblemCodes.TooLong },
        { string.Join('+', Enumerable.Repeat("1", 10_000)), FormulaProblemCodes.TooLong },
        { new string('(', 900) + "1" + new string(')', 900), FormulaProblemCodes.TooDeep },
        { new string('-', 1_900) + "1", FormulaProblemCodes.TooDeep },
        { string.Concat(Enumerable.Repeat("IF(1,", 300)) + "1" + new string(')', 300), FormulaProblemCodes.TooDeep },
        { string.Concat(Enumerable.Repeat("ABS(-(", 150)) + "1" + new string(')', 300), FormulaProblemCodes.TooDeep },
        { string.Join('+', Enumerable.Repeat("1", 900)), FormulaProblemCodes.TooLarge },
        { string.Join('^', Enumerable.Repeat("9", 900)), FormulaProblemCodes.TooLarge },
        { "1" + new string('%', 1_900), FormulaProblemCodes.TooLarge },
        { "{" + string.Join(',', Enumerable.Repeat("1", 900)) + "}", FormulaProblemCodes.TooLarge },
        { "SUM(" + new string(',', 1_900) + ")", FormulaProblemCodes.TooLarge },
        { new string('(', 1_900), FormulaProblemCodes.TooDeep },
        { new string('{', 1_900), FormulaProblemCodes.Syntax },
        { new string('"', 1_999), FormulaProblemCodes.Syntax },
        { "\0\u0001\uD800", FormulaProblemCodes.Syntax },
    };

    [Theory, MemberData(nameof(Refused))]
    public void They_are_refused_with_a_reason(string formula, string code)
    {
        var parsed = Formula.Parse(formula);

        Assert.Null(parsed.Root);
        Assert.Equal(code, Assert.Single(parsed.Problems).Code);
    }

    [Theory]
    [InlineData("9^9^9^9", "#NUM!")]
    [InlineData("1/9^-9^9^9^9^9", "#DIV/0!")]
    [InlineData("1E308*1E308-1E308*1E308", "#NUM!")]
    [InlineData("SUM(1E308,1E308)-SUM(1E308,1E308)", "#NUM!")]
    [InlineData("ROUND(1,1E308)/0", "#DIV/0!")]
    public void Factories_of_infinity_end_in_an_error(string formula, string error) =>
        Assert.Equal(FormulaError.Find(error)!, Interpreter.Evaluate(Formula.Parse(formula).Root!, Scope.Empty).Error);

    [Fact]
    public void A_long_chain_within_the_limits_is_computed()
    {
        var parsed = Formula.Parse(string.Join('+', Enumerable.Repeat("1", 250)));

        Assert.Equal(250.0, Interpreter.Evaluate(parsed.Root!, Scope.Empty));
    }

    [Fact]
    public void Brackets_within_the_limits_are_computed()
    {
        var parsed = Formula.Parse(new string('(', FormulaLimits.Depth) + "7" + new string(')', FormulaLimits.Depth));

        Assert.Equal(7.0, Interpreter.Evaluate(parsed.Root!, Scope.Empty));
    }

    [Fact]
    public void A_text_cannot_grow_without_bound()
    {
        var scope = new Scope { ["x"] = new string('x', 30_000) };

        Assert.Equal(FormulaError.Value, Interpreter.Evaluate(Formula.Parse("x&x").Root!, scope).Error);
    }

    [Fact]
    public void A_table_cannot_grow_without_bound()
    {
        var scope = new Scope { ["x"] = Table.Column(Enumerable.Repeat<Value>(1.0, 5_000)), ["y"] = Table.Of(1, 5_000, [.. Enumerable.Repeat<Value>(1.0, 5_000)]) };

        Assert.Equal(FormulaError.Number, Interpreter.Evaluate(Formula.Parse("x*y").Root!, scope).Error);
        Assert.Equal(FormulaError.Number, Interpreter.Evaluate(Formula.Parse("VSTACK(x,x,x)").Root!, scope).Error);
    }

    [Fact]
    public void Work_on_tables_ends_at_the_limit_of_steps()
    {
        var scope = new Scope { ["x"] = Table.Column(Enumerable.Repeat<Value>(1.0, 10_000)) };

        Assert.Equal(FormulaError.Number, Interpreter.Evaluate(Formula.Parse(Repeated("x")).Root!, scope).Error);
        Assert.Equal(FormulaError.Number, Interpreter.Evaluate(Formula.Parse(Repeated("MEDIAN(x)")).Root!, scope).Error);

        static string Repeated(string term) => string.Join('+', Enumerable.Repeat(term, 150));
    }

    [Fact]
    public void Formulas_in_a_circle_name_the_way_round()
    {
        var order = FormulaSet.Order([
            new SheetFormula("a", Formula.Parse("x+1").Root!),
            new SheetFormula("npv", Formula.Parse("cf*2").Root!),
            new SheetFormula("cf", Formula.Parse("a+NPV(npv,1)").Root!),
        ]);

        Assert.Equal(["npv", "cf", "npv"], order.Cycle);
    }
}
