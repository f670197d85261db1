using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>A formula of the definition as it is looked at in a visit.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">The name under which its value stands in the scope; null: it is computed when asked.</param>
/// <param name="Uses">The names that it reads.</param>
internal sealed record FormulaUse(FormulaPlace Place, string? Name, IReadOnlyList<string> Uses)
{
    /// <summary>Whether it only says yes or no.</summary>
    public bool IsCondition { get; } = Place.Path.EndsWith(".showIf", StringComparison.Ordinal) || Place.Path.EndsWith(".when", StringComparison.Ordinal) || Place.Path.EndsWith(".requiredIf", StringComparison.Ordinal);

    public Value Value(CompiledDefinition compiled, Scope scope) =>
        Name is null ? compiled.Evaluate(Place.Text, scope) : scope.Find(Name) ?? FormulaError.Name;

    /// <summary>All formulas with the names under which variables, columns and counts of rows are known.</summary>
    public static IReadOnlyList<FormulaUse> All(CompiledDefinition compiled)
    {
        var names = new Dictionary<string, string>();
        foreach (var (v, variable) in compiled.Definition.Variables.Index()) names[$"variables[{v}].formula"] = variable.Id;
        foreach (var (t, table) in compiled.Definition.YearTables.Index())
        {
            names[$"yearTables[{t}].rows"] = new SheetTable(table.Id, []).RowsName;
            foreach (var (c, column) in table.Columns.Index()) names[$"yearTables[{t}].columns[{c}].formula"] = column.Id;
        }
        var rows = compiled.Formulas.Where(formula => formula.Table is not null).ToDictionary(formula => NameRules.Key(formula.Name), formula => formula.Table!.RowsName);
        return [.. FormulaPlaces.Of(compiled.Definition).Select(place => Use(compiled, place, names.GetValueOrDefault(place.Path), rows))];
    }

    private static FormulaUse Use(CompiledDefinition compiled, FormulaPlace place, string? name, Dictionary<string, string> rows)
    {
        var uses = Trees.Names(compiled.Tree(place.Text)).Where(used => used != FormulaSheet.RowName);
        if (name is not null && rows.TryGetValue(NameRules.Key(name), out var count)) uses = uses.Append(count);
        return new(place, name, [.. uses.Where(used => name is null || used != NameRules.Key(name))]);
    }
}
