using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The variables and year tables of a definition as formulas of one sheet.</summary>
internal static class SheetFormulas
{
    /// <param name="definition">The definition; of two formulas with one name (which a check tells) the first counts.</param>
    /// <param name="tree">The tree of a formula's text; null where it does not parse, and the formula is left out.</param>
    public static IReadOnlyList<SheetFormula> Of(Definition definition, Func<string, Node?> tree) =>
        [.. Formulas(definition, tree).DistinctBy(formula => NameRules.Key(formula.Name))];

    private static IEnumerable<SheetFormula> Formulas(Definition definition, Func<string, Node?> tree)
    {
        foreach (var variable in definition.Variables)
            if (tree(variable.Formula) is { } root) yield return new(variable.Id, root);
        foreach (var table in definition.YearTables)
        {
            var sheetTable = new SheetTable(table.Id, [.. table.Columns.Select(column => column.Id)]);
            if (tree(table.Rows) is { } rows) yield return new(sheetTable.RowsName, rows);
            foreach (var column in table.Columns)
                if (tree(column.Formula) is { } root) yield return new(column.Id, root, sheetTable);
        }
    }
}
