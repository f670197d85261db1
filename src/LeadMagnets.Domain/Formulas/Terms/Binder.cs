using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>Makes terms of trees: names become places, functions are found, plus signs and brackets vanish.</summary>
/// <param name="names">Gives each name its place.</param>
/// <param name="column">Where the formula belongs to a year table: its columns are seen row by row.</param>
/// <param name="wrap">Looks over the shoulder of every node's term; null: nobody does.</param>
internal sealed class Binder(Names names, RowOfTable? column = null, Func<Node, Term, Term>? wrap = null)
{
    public Term Bind(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var term = Plain(node);
        return wrap is null ? term : wrap(node, term);
    }

    private Term Plain(Node node) => node switch
    {
        NumberNode number => Value.Of(number.Number) is { IsNumber: true } value ? new NumberTerm(value.Number) : new ConstantTerm(FormulaError.Number),
        TextNode text => new ConstantTerm(text.Text),
        LogicalNode logical => new ConstantTerm(logical.Logical),
        ErrorNode error => new ConstantTerm(error.Error),
        BlankNode => new ConstantTerm(Value.Blank),
        ArrayNode array => new ConstantTerm(array.Table),
        NameNode name => Name(name.Name),
        UnaryNode { Operator: UnaryOperator.Plus } plus => Bind(plus.Operand),
        UnaryNode minus => new NegateTerm(Bind(minus.Operand)),
        PercentNode percent => new PercentTerm(Bind(percent.Operand)),
        BinaryNode binary => Folded(binary.Operator, Bind(binary.Left), Bind(binary.Right)),
        CallNode call => Call(call),
        _ => throw new UnreachableException(node.GetType().Name),
    };

    private Term Name(string name) => column is not null && column.Columns.Contains(name)
        ? new RowTerm(names.Place(name), names.Place(column.Row))
        : new NameTerm(names.Place(name));

    /// <summary>Two constants are calculated once and for all.</summary>
    private static Term Folded(BinaryOperator binary, Term left, Term right) =>
        left is NumberTerm a && right is NumberTerm b && Arithmetic.Apply(binary, a.Number, b.Number) is { IsNumber: true } constant
            ? new NumberTerm(constant.Number)
            : Binary(binary, left, right);

    private static Term Binary(BinaryOperator binary, Term left, Term right) => binary switch
    {
        BinaryOperator.Add => new BinaryTerm<Add>(left, right),
        BinaryOperator.Subtract => new BinaryTerm<Subtract>(left, right),
        BinaryOperator.Multiply => new BinaryTerm<Multiply>(left, right),
        BinaryOperator.Divide => new BinaryTerm<Divide>(left, right),
        BinaryOperator.Power => new BinaryTerm<Power>(left, right),
        BinaryOperator.Join => new BinaryTerm<Join>(left, right),
        _ => new CompareTerm(binary, left, right),
    };

    /// <summary>A function that does not exist, or not with so many arguments, is an error when it is computed, as in a workbook.</summary>
    private Term Call(CallNode call)
    {
        if (FunctionTable.Find(call.Function) is not { } function) return new ConstantTerm(FormulaError.Name);
        return function.Takes(call.Arguments.Count)
            ? function.Body.Bind([.. call.Arguments.Select(Bind)])
            : new ConstantTerm(FormulaError.Value);
    }
}

/// <summary>The year table that a formula belongs to, in lower case: its columns, and the name of its row number.</summary>
internal sealed record RowOfTable(IReadOnlySet<string> Columns, string Row);
