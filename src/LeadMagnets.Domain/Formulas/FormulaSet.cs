namespace LeadMagnets.Domain.Formulas;

/// <summary>Formulas that use one another by name, and the order to compute them in.</summary>
public static class FormulaSet
{
    /// <summary>
    /// An order in which each formula comes after those that it uses, otherwise as given; or the way round in a circle.
    /// Names that are no formulas (inputs, answers) are passed over.
    /// </summary>
    public static FormulaOrder Order(IEnumerable<SheetFormula> given)
    {
        var formulas = given.Select(formula => (Name: NameRules.Key(formula.Name), Formula: formula)).ToList();
        var names = formulas.Select(formula => formula.Name).ToHashSet();
        var uses = formulas.ToDictionary(formula => formula.Name, formula => formula.Formula.Uses().Where(names.Contains).ToList());

        var ordered = new List<string>();
        var done = new HashSet<string>();
        var waiting = formulas.Select(formula => formula.Name).ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.FindIndex(name => uses[name].TrueForAll(done.Contains));
            if (ready < 0) return new([], Circle(waiting, uses, done));
            ordered.Add(waiting[ready]);
            done.Add(waiting[ready]);
            waiting.RemoveAt(ready);
        }
        return new(ordered, null);
    }

    /// <summary>Follows the first open use of each formula until one comes up again: <c>npv, cf, npv</c>.</summary>
    private static List<string> Circle(List<string> waiting, Dictionary<string, List<string>> uses, HashSet<string> done)
    {
        var path = new List<string>();
        var name = waiting[0];
        while (!path.Contains(name))
        {
            path.Add(name);
            name = uses[name].First(used => !done.Contains(used));
        }
        return [.. path.SkipWhile(step => step != name), name];
    }
}
