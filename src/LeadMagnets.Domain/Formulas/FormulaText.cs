using System.Diagnostics;
using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Writes a tree as a formula, with no more brackets than it needs. Reading it again gives the same tree.</summary>
public static class FormulaText
{
    // How tightly a form binds, loosest first; the lines of the grammar in Parser.
    private const int Comparison = 1, Joined = 2, Sum = 3, Product = 4, Power = 5, Percent = 6, Signed = 7, Primary = 8;

    public static string Write(Node tree) => Write(tree, Own);

    /// <summary>
    /// Writes a tree; <paramref name="leaf"/> may put something else in the place of a part, or null to leave it as it is. What it puts is
    /// bracketed where it begins with a minus and would be read differently. <paramref name="between"/> parts the arguments of functions.
    /// </summary>
    public static string Write(Node tree, Func<Node, string?> leaf, string between = ", ") => leaf(tree) ?? tree switch
    {
        NumberNode number => number.Number.ToString("R", CultureInfo.InvariantCulture),
        TextNode text => Quoted(text.Text),
        LogicalNode logical => logical.Logical ? "TRUE" : "FALSE",
        ErrorNode error => error.Error.Code,
        BlankNode => "",
        ArrayNode array => Array(array.Table),
        NameNode name => name.Name,
        UnaryNode unary => unary.Operator.Symbol() + Inner(unary.Operand, Signed, leaf, between),
        PercentNode percent => Inner(percent.Operand, Percent, leaf, between) + "%",
        BinaryNode binary => Binary(binary, leaf, between),
        CallNode call => $"{call.Function}({string.Join(between, call.Arguments.Select(argument => Write(argument, leaf, between)))})",
        _ => throw new UnreachableException(tree.GetType().Name),
    };

    private static string? Own(Node node) => null;

    private static string Binary(BinaryNode binary, Func<Node, string?> leaf, string between)
    {
        var strength = StrengthOf(binary);
        var sign = binary.Operator is BinaryOperator.Power ? "^" : $" {binary.Operator.Symbol()} ";
        return Inner(binary.Left, strength, leaf, between) + sign + Inner(binary.Right, strength + 1, leaf, between);
    }

    private static string Inner(Node node, int strength, Func<Node, string?> leaf, string between)
    {
        if (leaf(node) is { } put) return put.StartsWith('-') && strength > Sum ? $"({put})" : put;
        var text = Write(node, leaf, between);
        return StrengthOf(node) < strength ? $"({text})" : text;
    }

    private static int StrengthOf(Node node) => node switch
    {
        BinaryNode { Operator: >= BinaryOperator.Equal } => Comparison,
        BinaryNode { Operator: BinaryOperator.Join } => Joined,
        BinaryNode { Operator: BinaryOperator.Add or BinaryOperator.Subtract } => Sum,
        BinaryNode { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } => Product,
        BinaryNode => Power,
        PercentNode => Percent,
        UnaryNode or NumberNode { Number: < 0 } => Signed,
        _ => Primary,
    };

    private static string Array(Table table) => "{" + string.Join("; ", Enumerable.Range(0, table.Rows).Select(row =>
        string.Join(", ", Enumerable.Range(0, table.Columns).Select(column => Cell(table[row, column]))))) + "}";

    private static string Cell(Value cell) => cell.Kind switch
    {
        ValueKind.Number => cell.Number.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Text => Quoted(cell.Text),
        _ => cell.ToString(),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
