using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Computes a formula's tree. <c>widgets/src/engine/evaluate.ts</c> is its twin: both take the same steps in the same order
/// and agree to the bit. Nothing is remembered from one evaluation to the next.
/// </summary>
public sealed class Interpreter
{
    private readonly IScope scope;
    private int stepsLeft = FormulaLimits.Steps;
    private SourceSpan? origin;

    private Interpreter(IScope scope) => this.scope = scope;

    public static Value Evaluate(Node tree, IScope scope) => Run(tree, scope).Value;

    /// <summary>Like <see cref="Evaluate"/>, and says where an error comes from.</summary>
    public static Result Run(Node tree, IScope scope)
    {
        var interpreter = new Interpreter(scope);
        var value = interpreter.Visit(tree);
        return new(value, value.IsError ? interpreter.origin : null);
    }

    /// <summary>The value of a part of the tree; lazy functions call it for the arguments that they need.</summary>
    internal Value Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var known = origin;
        var value = TakeSteps(1) ? Compute(node) : FormulaError.Number;
        // The innermost error is where the trouble began. One that somebody dealt with (IFERROR) is forgotten.
        origin = value.IsError ? origin ?? node.Span : known;
        return value;
    }

    /// <summary>Applies a calculation to a value, or to each cell of a table.</summary>
    internal Value Each(Value value, Func<Value, Value> calculate) =>
        !value.IsTable ? calculate(value)
        : !TakeSteps(value.Table.Cells.Length) ? FormulaError.Number
        : Table.Make(value.Table.Rows, value.Table.Columns, (row, column) => calculate(value.Table[row, column]));

    internal bool TakeSteps(long count)
    {
        if (count > stepsLeft) return false;
        stepsLeft -= (int)count;
        return true;
    }

    private Value Compute(Node node) => node switch
    {
        NumberNode number => number.Number,
        TextNode text => text.Text,
        LogicalNode logical => logical.Logical,
        ErrorNode error => error.Error,
        BlankNode => Value.Blank,
        ArrayNode array => array.Table,
        NameNode name => scope.Find(name.Name) ?? FormulaError.Name,
        UnaryNode { Operator: UnaryOperator.Plus } plus => Visit(plus.Operand),
        UnaryNode minus => Each(Visit(minus.Operand), Arithmetic.Negate),
        PercentNode percent => Each(Visit(percent.Operand), Arithmetic.Percent),
        BinaryNode binary => Compute(binary),
        CallNode call => Compute(call),
        _ => throw new UnreachableException(node.GetType().Name),
    };

    private Value Compute(BinaryNode binary)
    {
        var left = Visit(binary.Left);
        if (left.IsError) return left;
        var right = Visit(binary.Right);
        return left.IsTable || right.IsTable ? CellByCell(binary.Operator, left, right) : Arithmetic.Apply(binary.Operator, left, right);
    }

    /// <summary>
    /// Joins two shapes into the one that covers both: single values, rows and columns stretch; a cell that one side lacks
    /// has no value.
    /// </summary>
    private Value CellByCell(BinaryOperator binary, Value left, Value right)
    {
        var (rows, columns) = Shapes.Cover(left, right);
        if (!TakeSteps((long)rows * columns)) return FormulaError.Number;
        return Table.Make(rows, columns, (row, column) =>
            Arithmetic.Apply(binary, Shapes.Cell(left, row, column), Shapes.Cell(right, row, column)));
    }

    private Value Compute(CallNode call)
    {
        if (FunctionTable.Find(call.Function) is not { } function) return FormulaError.Name;
        return function.Takes(call.Arguments.Count) ? function.Body(new Arguments(this, call.Arguments)) : FormulaError.Value;
    }
}
