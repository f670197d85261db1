namespace LeadMagnets.Domain.Formulas;

/// <summary>The front door: from text to tree.</summary>
public static class Formula
{
    /// <summary>
    /// Reads a formula: <c>Formula.Parse("=ROUND(leads/visitors, 4)")</c>. Says what is wrong with its syntax, functions and
    /// arguments; whether its names exist is asked by <see cref="Parse(string, IReadOnlyCollection{string})"/>.
    /// </summary>
    public static ParsedFormula Parse(string text)
    {
        if (text.Length > FormulaLimits.Characters)
            return Broken(new(FormulaProblemCodes.TooLong,
                $"A formula may have {FormulaLimits.Characters} characters, this one has {text.Length}. Move parts of it to variables.", 0, text.Length));
        try
        {
            var root = new Parser(new Lexer(text).Read()).Formula();
            return new(root, [.. Trees.Walk(root).OfType<CallNode>().Select(CallProblem).OfType<FormulaProblem>()]);
        }
        catch (SyntaxException wrong)
        {
            return Broken(wrong.Problem);
        }
    }

    /// <summary>Reads a formula and checks its names against those that exist, suggesting the nearest.</summary>
    public static ParsedFormula Parse(string text, IReadOnlyCollection<string> names)
    {
        var parsed = Parse(text);
        return parsed.Root is null ? parsed : parsed with { Problems = [.. parsed.Problems, .. UnknownNames(parsed.Root, names)] };
    }

    /// <summary>The names of a tree that do not exist, each time they are used.</summary>
    public static IEnumerable<FormulaProblem> UnknownNames(Node root, IReadOnlyCollection<string> names)
    {
        var known = names.Select(NameRules.Key).ToHashSet();
        return Trees.Walk(root).OfType<NameNode>().Where(node => !known.Contains(node.Name)).Select(node =>
            FormulaProblem.At(node.Span, FormulaProblemCodes.UnknownName, $"There is nothing called {node.Name}.{Suggestions.For(node.Name, names)}"));
    }

    private static FormulaProblem? CallProblem(CallNode call)
    {
        var span = call.Span with { Length = call.Function.Length };
        if (FunctionTable.Find(call.Function) is not { } function)
            return FormulaProblem.At(span, FormulaProblemCodes.UnknownFunction,
                $"There is no function {call.Function}.{Suggestions.For(call.Function, [.. FunctionTable.All.Select(known => known.Name)])}");
        return function.Takes(call.Arguments.Count)
            ? null
            : FormulaProblem.At(span, FormulaProblemCodes.ArgumentCount,
                $"{function.Name} {Wanted(function)}, here it has {call.Arguments.Count}: {function.Signature}");
    }

    private static string Wanted(Function function) => (function.Fewest, function.Most) switch
    {
        (0, 0) => "takes no arguments",
        (var fewest, Function.Any) => $"needs at least {Arguments(fewest)}",
        var (fewest, most) when fewest == most => $"needs {Arguments(fewest)}",
        var (fewest, most) => $"needs {fewest} to {most} arguments",
    };

    private static string Arguments(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    private static ParsedFormula Broken(FormulaProblem problem) => new(null, [problem]);
}
