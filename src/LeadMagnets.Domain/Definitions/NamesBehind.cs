using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions;

/// <summary>What a variable rests on, through all variables in between.</summary>
internal static class NamesBehind
{
    /// <summary>All names that the formula of <paramref name="name"/> uses, directly or not, itself included; all in lower case.</summary>
    public static IReadOnlySet<string> Of(string name, IReadOnlyDictionary<string, SheetFormula> formulas)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
            if (found.Add(next) && formulas.TryGetValue(next, out var formula))
                foreach (var used in formula.Uses()) open.Push(used);
        return found;
    }
}
