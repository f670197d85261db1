using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas.Terms;

namespace LeadMagnets.Domain.Formulas;

/// <summary>What a function does. <see cref="Bodies"/> has the kinds.</summary>
public abstract class FunctionBody
{
    private protected FunctionBody() { }

    /// <summary>Joins the body with the arguments of a call.</summary>
    internal abstract Term Bind(Term[] arguments);

    internal sealed class Kind(Func<Term[], Term> bind) : FunctionBody
    {
        internal override Term Bind(Term[] arguments) => bind(arguments);
    }
}

/// <summary>Computes the arguments that it needs, and hands on the value as <see cref="Term.Run"/> does.</summary>
internal delegate double LazyBody(Evaluation evaluation, ReadOnlySpan<Term> arguments);

/// <summary>Makes one value of several.</summary>
internal delegate Value ValuesBody(ReadOnlySpan<Value> values);

/// <summary>Makes one value of several, as the language of the definition writes.</summary>
internal delegate Value WritingBody(ReadOnlySpan<Value> values, NumberPattern pattern);

/// <summary>Makes a value of a fixed count of numbers; those that were left out have their defaults.</summary>
internal delegate Value NumericBody(ReadOnlySpan<double> numbers);

/// <summary>Makes a value of all the numbers of columns and arguments. They may be put in another order.</summary>
internal delegate Value NumbersBody(Span<double> numbers);

/// <summary>Makes a value of one number and a series of numbers.</summary>
internal delegate Value FlowsBody(double number, ReadOnlySpan<double> flows);

/// <summary>The usual kinds of function bodies.</summary>
internal static class Bodies
{
    /// <summary>Decides itself which arguments it computes.</summary>
    public static FunctionBody Lazy(LazyBody body) => new FunctionBody.Kind(arguments => new LazyTerm(body, arguments));

    /// <summary>Sees all arguments computed, tables and errors included.</summary>
    public static FunctionBody Whole(ValuesBody body) => new FunctionBody.Kind(arguments => new WholeTerm(body, arguments));

    /// <summary>Sees all arguments and puts them below each other; sums see through it.</summary>
    public static FunctionBody Stack(ValuesBody body) => new FunctionBody.Kind(arguments => new StackTerm(body, arguments));

    /// <summary>Sees single values and no errors; a table is taken cell by cell, a left error wins.</summary>
    public static FunctionBody Scalar(ValuesBody body) => Whole(values => EachCell(values, body));

    /// <summary>Like <see cref="Scalar"/>, with the way in which the definition's language writes.</summary>
    public static FunctionBody Written(WritingBody body) => Lazy((evaluation, arguments) =>
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = evaluation.Of(arguments[i]);
        return evaluation.Give(EachCell(values, cells => body(cells, evaluation.Pattern)));
    });

    /// <summary>Sees single numbers.</summary>
    public static FunctionBody Numeric(Func<double, Value> body) => Numeric(1, numbers => body(numbers[0]));

    public static FunctionBody Numeric(Func<double, double, Value> body) => Numeric(2, numbers => body(numbers[0], numbers[1]));

    /// <summary>Numbers of which the last ones may be left out; they count as 0 then.</summary>
    public static FunctionBody Numeric(int count, NumericBody body) => Numeric(new double[count], body);

    /// <summary>Numbers of which the last ones may be left out; they count as their defaults then.</summary>
    public static FunctionBody Numeric(double[] defaults, NumericBody body) =>
        new FunctionBody.Kind(arguments => new NumericTerm(body, defaults, arguments));

    /// <summary>Sees the numbers of all arguments, as SUM does.</summary>
    public static FunctionBody Numbers(NumbersBody body) => new FunctionBody.Kind(arguments => new NumbersTerm(body, arguments));

    /// <summary>A number first, then flows: NPV.</summary>
    public static FunctionBody Flows(FlowsBody body) => new FunctionBody.Kind(arguments => new FlowsTerm(body, arguments[0], 0, arguments[1..]));

    /// <summary>Flows first, then a number that may be left out: IRR.</summary>
    public static FunctionBody Flows(FlowsBody body, double otherwise) =>
        new FunctionBody.Kind(arguments => new FlowsTerm(body, arguments.Length > 1 ? arguments[1] : null, otherwise, arguments[..1]));

    /// <summary>Hands single values to a body that takes no errors; tables cell by cell, one row or column wide ones stretch.</summary>
    public static Value EachCell(ReadOnlySpan<Value> values, ValuesBody body)
    {
        var (rows, columns, tables) = (1, 1, false);
        foreach (var value in values)
        {
            if (!value.IsTable) continue;
            tables = true;
            rows = Math.Max(rows, value.Table.Rows);
            columns = Math.Max(columns, value.Table.Columns);
        }
        if (!tables) return Single(values, body);
        if ((long)rows * columns > FormulaLimits.Cells) return FormulaError.Number;

        var cells = new Value[rows * columns];
        var single = new Value[values.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            for (var i = 0; i < single.Length; i++) single[i] = Shapes.Cell(values[i], at / columns, at % columns);
            cells[at] = Single(single, body);
        }
        return Table.Of(rows, columns, cells);
    }

    private static Value Single(ReadOnlySpan<Value> values, ValuesBody body)
    {
        foreach (var value in values)
            if (value.IsError) return value;
        return body(values);
    }
}
