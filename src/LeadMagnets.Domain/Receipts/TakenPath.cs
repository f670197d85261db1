using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A formula without the branches that were not taken: IF(yes, a, b) is a.</summary>
/// <param name="known">What the formula's parts came to; one that was not needed is missing.</param>
internal sealed class TakenPath(IReadOnlyDictionary<Node, Value> known)
{
    private readonly Dictionary<Node, Value> values = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the parts of the shorter tree came to.</summary>
    public IReadOnlyDictionary<Node, Value> Values => values;

    /// <summary>Whether anything was left out.</summary>
    public bool IsShorter { get; private set; }

    public Node Of(Node node)
    {
        if (node is CallNode call && Branch(call) is { } branch)
        {
            IsShorter = true;
            return Of(branch);
        }
        Node kept = node switch
        {
            UnaryNode unary => unary with { Operand = Of(unary.Operand) },
            PercentNode percent => percent with { Operand = Of(percent.Operand) },
            BinaryNode binary => binary with { Left = Of(binary.Left), Right = Of(binary.Right) },
            CallNode other => other with { Arguments = [.. other.Arguments.Select(Of)] },
            _ => node,
        };
        if (known.TryGetValue(node, out var value)) values[kept] = value;
        return kept;
    }

    /// <summary>The one argument that the call's value is; null where it is not one of them, or where cells of a table went different ways.</summary>
    private Node? Branch(CallNode call) =>
        known.TryGetValue(call, out var value) && Candidates(call).Where(known.ContainsKey).ToList() is [var taken] && known[taken] == value ? taken : null;

    private IEnumerable<Node> Candidates(CallNode call)
    {
        var arguments = call.Arguments;
        return call.Function switch
        {
            "IF" or "CHOOSE" => arguments.Skip(1),
            "IFS" => arguments.Where((_, index) => index % 2 == 1),
            // A last one without a partner is what holds otherwise.
            "SWITCH" => arguments.Where((_, index) => index > 0 && (index % 2 == 0 || index == arguments.Count - 1)),
            "IFERROR" or "IFNA" => arguments.Count == 2 && known.ContainsKey(arguments[1]) ? [arguments[1]] : arguments.Take(1),
            _ => [],
        };
    }
}
