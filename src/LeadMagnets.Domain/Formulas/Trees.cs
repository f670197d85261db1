namespace LeadMagnets.Domain.Formulas;

/// <summary>Questions about whole trees.</summary>
public static class Trees
{
    /// <summary>Every node, a parent before its children, from left to right.</summary>
    public static IEnumerable<Node> Walk(Node tree)
    {
        var pending = new Stack<Node>([tree]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--) pending.Push(node.Children[i]);
        }
    }

    /// <summary>The names that a formula depends on, in lower case, each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Names(Node tree) => [.. Walk(tree).OfType<NameNode>().Select(node => node.Name).Distinct()];
}
