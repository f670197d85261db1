using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A formula with its values put in, and what its parts came to.</summary>
/// <param name="Value">What it comes to when it is computed from the stored values.</param>
/// <param name="Substituted">The formula with values in the place of names, for people; null where it has no names.</param>
/// <param name="Exact">The same with every digit, to be computed again; null where a value cannot be written.</param>
/// <param name="Parts">From the inside to the outside, the whole formula last; none where there is a single step only.</param>
internal sealed record WorkedFormula(Value Value, string? Substituted, string? Exact, IReadOnlyList<WorkingPart> Parts)
{
    /// <summary>The outermost that are shown of a long formula.</summary>
    private const int MostParts = 12;

    public static WorkedFormula Of(Node tree, IScope scope, WorkingValues values)
    {
        var (value, parts) = Interpreter.Trace(tree, scope);
        return Trees.Names(tree).Count == 0
            ? new(value, null, FormulaText.Write(tree), [])
            : new(value, FormulaText.Write(tree, Named, values.Between), AllDigits(tree, scope), Steps(tree, parts, Named, values));

        string? Named(Node node) => node is NameNode name && scope.Find(name.Name) is { } known ? values.Shown(known) : null;
    }

    /// <summary>Lookup tables keep their names: the formula is read where the tables are.</summary>
    private static string? AllDigits(Node tree, IScope scope)
    {
        var complete = true;
        var text = FormulaText.Write(tree, node =>
        {
            if (node is not NameNode name) return null;
            var exact = scope.Find(name.Name) is { } known ? WorkingValues.Exact(known) : null;
            complete &= exact is not null;
            return exact;
        });
        return complete && text.Length <= FormulaLimits.Characters ? text : null;
    }

    private static IReadOnlyList<WorkingPart> Steps(Node tree, IReadOnlyDictionary<Node, Value> known, Func<Node, string?> named, WorkingValues values)
    {
        var inner = InsideOut(tree).Where(node => !ReferenceEquals(node, tree) && IsStep(node) && known.ContainsKey(node)).TakeLast(MostParts).ToList();
        return inner.Count == 0 ? [] : [.. inner.Append(tree).Select(Part).OfType<WorkingPart>()];

        WorkingPart? Part(Node part)
        {
            var formula = FormulaText.Write(part, node => ReferenceEquals(node, part) ? null : named(node) ?? (IsStep(node) && known.TryGetValue(node, out var came) ? values.Shown(came) : null), values.Between);
            return known.TryGetValue(part, out var value) && values.Shown(value) is { } text ? new(formula, text, ValueJson.Plain(value)) : null;
        }
    }

    /// <summary>A calculation or a function over something that varies.</summary>
    private static bool IsStep(Node node) => node is BinaryNode or CallNode && Trees.Names(node).Count > 0;

    private static IEnumerable<Node> InsideOut(Node tree) => [.. tree.Children.SelectMany(InsideOut), tree];
}
