using LeadMagnets.Domain.Formulas.Terms;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Computes a single formula. <c>widgets/src/engine/evaluate.ts</c> is its twin: both take the same steps in the same order
/// and agree to the bit. Nothing is remembered from one evaluation to the next. Formulas that are computed again and again are bound once,
/// by <see cref="FormulaSheet"/>.
/// </summary>
public static class Interpreter
{
    public static Value Evaluate(Node tree, IScope scope)
    {
        var names = new Names();
        var term = new Binder(names).Bind(tree);
        return Ready(names, scope).Of(term);
    }

    /// <summary>Like <see cref="Evaluate"/>, and says where an error comes from: the innermost one that nothing (IFERROR) dealt with.</summary>
    public static Result Run(Node tree, IScope scope)
    {
        var names = new Names();
        var origin = new ErrorOrigin();
        var term = new Binder(names, wrap: origin.Watch).Bind(tree);
        var value = Ready(names, scope).Of(term);
        return new(value, value.IsError ? origin.Span : null);
    }

    /// <summary>Like <see cref="Evaluate"/>, and tells what each part came to; a part that was not needed (of IF, say) is missing.</summary>
    internal static (Value Value, IReadOnlyDictionary<Node, Value> Parts) Trace(Node tree, IScope scope)
    {
        var names = new Names();
        var parts = new PartValues();
        var term = new Binder(names, wrap: parts.Watch).Bind(tree);
        return (Ready(names, scope).Of(term), parts.Known);
    }

    private static Evaluation Ready(Names names, IScope scope)
    {
        var own = new Scope(names) { Locale = scope.Locale, Currency = scope.Currency, Today = scope.Today };
        foreach (var name in names.All)
            if (scope.Find(name) is { } value) own[name] = value;
        own.Evaluation.Begin();
        return own.Evaluation;
    }
}
