using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>What formulas compare a name with: between two neighbouring marks all its values behave alike, if the name is used plainly.</summary>
/// <param name="Numbers">The numbers beside it in comparisons; all numbers of its formulas where it is not used plainly.</param>
/// <param name="Texts">The texts beside it.</param>
/// <param name="ArePlain">It stands in comparisons with constants only, or as a condition by itself.</param>
/// <param name="AreOrdered">It is compared by order, so that it matters on which side of a text it lies.</param>
internal sealed record Marks(IReadOnlyList<double> Numbers, IReadOnlyList<string> Texts, bool ArePlain, bool AreOrdered)
{
    /// <summary>Where a text is asked whether it holds, these say yes and no.</summary>
    private static readonly string[] Logical = ["TRUE", "FALSE"];

    public static Marks Of(string name, IEnumerable<Node> formulas)
    {
        var (numbers, texts, plain, ordered) = (new HashSet<double>(), new HashSet<string>(), true, false);
        foreach (var formula in formulas)
        {
            var nodes = Trees.Walk(formula).ToList();
            if (!nodes.Exists(node => Is(node, name))) continue;
            numbers.UnionWith(nodes.OfType<NumberNode>().Select(node => node.Number));
            numbers.UnionWith(nodes.OfType<UnaryNode>().Select(Negative).OfType<double>());
            texts.UnionWith(nodes.OfType<TextNode>().Select(node => node.Text));
            if (nodes.Exists(node => node is CallNode { Function: "AND" or "OR" or "NOT" } && node.Children.Any(child => Is(child, name)))) texts.UnionWith(Logical);
            ordered |= nodes.Exists(node => node is BinaryNode { Operator: > BinaryOperator.NotEqual } && node.Children.Any(child => Is(child, name)));
            plain &= Is(formula, name) || nodes.TrueForAll(node => !node.Children.Any(child => Is(child, name)) || IsPlain(node, name));
        }
        numbers.Add(0);
        return new([.. numbers], [.. texts], plain, ordered);
    }

    private static bool IsPlain(Node parent, string name) => parent switch
    {
        BinaryNode { Operator: >= BinaryOperator.Equal } comparison => IsConstant(Is(comparison.Left, name) ? comparison.Right : comparison.Left),
        CallNode { Function: "AND" or "OR" or "NOT" or "ISBLANK" or "ISNUMBER" or "ISTEXT" } => true,
        _ => false,
    };

    private static bool IsConstant(Node node) => node is NumberNode or TextNode or LogicalNode || node is UnaryNode { Operand: NumberNode };

    private static double? Negative(UnaryNode node) => node is { Operator: UnaryOperator.Minus, Operand: NumberNode number } ? -number.Number : null;

    private static bool Is(Node node, string name) => node is NameNode named && named.Name == name;
}
