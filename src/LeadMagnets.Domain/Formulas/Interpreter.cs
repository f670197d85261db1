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
        if (value.IsTable && !TakeSteps(value.Table.Cells.Length)) value = FormulaError.Number;
        // The innermost error is where the trouble began. One that somebody dealt with (IFERROR) is forgotten.
        origin = value.IsError ? origin ?? node.Span : known;
        return value;
    }

    private bool TakeSteps(int count)
    {
        if (count > stepsLeft) return false;
        stepsLeft -= count;
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
        UnaryNode minus => Shapes.Each(Visit(minus.Operand), Arithmetic.Negate),
        PercentNode percent => Shapes.Each(Visit(percent.Operand), Arithmetic.Percent),
        BinaryNode binary => Compute(binary),
        CallNode call => Compute(call),
        _ => throw new UnreachableException(node.GetType().Name),
    };

    private Value Compute(BinaryNode binary)
    {
        var left = Visit(binary.Left);
        if (left.IsError) return left;
        var right = Visit(binary.Right);
        return left.IsTable || right.IsTable
            ? Shapes.Each(left, right, binary.Operator)
            : Arithmetic.Apply(binary.Operator, left, right);
    }

    private Value Compute(CallNode call)
    {
        if (FunctionTable.Find(call.Function) is not { } function) return FormulaError.Name;
        return function.Takes(call.Arguments.Count) ? function.Body(new Arguments(this, call.Arguments)) : FormulaError.Value;
    }
}
