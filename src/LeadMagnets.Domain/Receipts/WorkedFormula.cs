using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A formula with its values put in, and what its parts came to.</summary>
/// <param name="Value">What it comes to when it is computed from the stored values.</param>
/// <param name="Substituted">The formula with values in the place of names, in the notation of the magnet's language; null where it has no names.</param>
/// <param name="Copies">Whether a spreadsheet takes that as it stands, and comes to the same.</param>
/// <param name="Exact">The same in the language of formulas, to be computed again; null where a value cannot be written.</param>
/// <param name="Parts">From the inside to the outside, the whole formula last; none where there is a single step only.</param>
internal sealed record WorkedFormula(Value Value, string? Substituted, bool Copies, string? Exact, IReadOnlyList<WorkingPart> Parts)
{
    /// <summary>The outermost that are shown of a long formula.</summary>
    private const int MostParts = 12;

    public static WorkedFormula Of(Node tree, IScope scope, WorkingValues values)
    {
        var (value, known) = Interpreter.Trace(tree, scope);
        if (!Varies(tree)) return new(value, null, false, FormulaText.Write(tree), []);
        var unasked = Unasked(tree, known, scope);
        var line = values.Notation.Write(tree, node => unasked.Contains(node) ? "" : Put(node));
        var whole = Trees.Walk(tree).Where(IsGiven).All(node => unasked.Contains(node) || (Given(node, scope) is { } given && values.IsWhole(given)));
        return new(value, line, whole && Spreadsheets.Take(tree, line, values.Notation), AllDigits(tree, scope, unasked), Steps(tree, known, Put, values));

        string? Put(Node node) => Given(node, scope) is { } given ? values.Shown(given) : null;
    }

    /// <summary>What stands for something else: a name, or the day of the submission.</summary>
    private static bool IsGiven(Node node) => node is NameNode or CallNode { Function: "TODAY" };

    private static bool Varies(Node tree) => Trees.Walk(tree).Any(IsGiven);

    private static Value? Given(Node node, IScope scope) => node switch
    {
        NameNode name => scope.Find(name.Name),
        CallNode { Function: "TODAY" } => scope.Today,
        _ => null,
    };

    /// <summary>Names of nothing that stand alone in a branch that was not taken: it can be left empty.</summary>
    private static HashSet<Node> Unasked(Node tree, IReadOnlyDictionary<Node, Value> known, IScope scope) =>
        new(Trees.Walk(tree).OfType<CallNode>().Where(call => call.Arguments.Count > 1).SelectMany(call => call.Arguments)
            .Where(node => node is NameNode name && !known.ContainsKey(node) && scope.Find(name.Name) is null or { IsBlank: true }), ReferenceEqualityComparer.Instance);

    private static string? AllDigits(Node tree, IScope scope, HashSet<Node> unasked)
    {
        var complete = true;
        var text = FormulaText.Write(tree, node =>
        {
            if (unasked.Contains(node)) return "";
            if (!IsGiven(node)) return null;
            var exact = Given(node, scope) is { } given ? WorkingValues.Exact(given) : null;
            complete &= exact is not null;
            return exact;
        });
        return complete && text.Length <= FormulaLimits.Characters ? text : null;
    }

    private static IReadOnlyList<WorkingPart> Steps(Node tree, IReadOnlyDictionary<Node, Value> known, Func<Node, string?> put, WorkingValues values)
    {
        var path = new TakenPath(known);
        var taken = path.Of(tree);
        var inner = InsideOut(taken).Where(node => !ReferenceEquals(node, taken) && IsStep(node) && path.Values.ContainsKey(node)).TakeLast(MostParts).ToList();
        if (inner.Count == 0 && !(path.IsShorter && IsStep(taken))) return [];
        return [.. inner.Append(taken).Select(Part).OfType<WorkingPart>().DistinctBy(part => part.Formula)];

        WorkingPart? Part(Node part)
        {
            var formula = values.Notation.Write(part, node => ReferenceEquals(node, part) ? null : put(node) ?? (IsStep(node) && path.Values.TryGetValue(node, out var came) ? values.Shown(came) : null));
            return path.Values.TryGetValue(part, out var value) && values.Shown(value) is { } text ? new(formula, text, ValueJson.Plain(value)) : null;
        }
    }

    /// <summary>A calculation or a function over something that varies.</summary>
    private static bool IsStep(Node node) => node is BinaryNode or CallNode && !IsGiven(node) && Varies(node);

    private static IEnumerable<Node> InsideOut(Node tree) => [.. tree.Children.SelectMany(InsideOut), tree];
}
