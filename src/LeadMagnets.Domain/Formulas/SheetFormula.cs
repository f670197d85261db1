namespace LeadMagnets.Domain.Formulas;

/// <summary>A formula of a <see cref="FormulaSheet"/>: a variable, the number of rows of a year table, or one of its columns.</summary>
/// <param name="Name">The name by which other formulas use it.</param>
/// <param name="Tree">What is computed.</param>
/// <param name="Table">The year table that it is a column of.</param>
public sealed record SheetFormula(string Name, Node Tree, SheetTable? Table = null)
{
    /// <summary>The names that it needs, in lower case; <c>t</c> and its own table's columns included.</summary>
    public IEnumerable<string> Uses() => Table is null ? Trees.Names(Tree) : Trees.Names(Tree).Append(NameRules.Key(Table.RowsName));
}

/// <summary>A year table in a sheet: a name that no formula can use for the number of its rows, and the names of its columns.</summary>
public sealed record SheetTable(string Id, IReadOnlyList<string> Columns)
{
    /// <summary>The most rows.</summary>
    public const int MostRows = 1_000;

    public string RowsName => "#" + Id;
}
