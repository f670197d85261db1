using LeadMagnets.Domain.Formulas.Terms;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Formulas that use one another by name, bound and in an order in which each comes after those that it uses: the variables of a magnet
/// and the columns of its year tables (domain.md E2). <c>widgets/src/engine/sheet.ts</c> is its twin.
/// </summary>
public sealed class FormulaSheet
{
    /// <summary>The name of the row number in the formulas of a year table.</summary>
    public const string RowName = "t";

    private readonly Cell[] cells;

    private FormulaSheet(IReadOnlyList<SheetFormula> formulas, Cell[] cells) => (Formulas, this.cells) = (formulas, cells);

    /// <summary>The formulas in the order of computing.</summary>
    public IReadOnlyList<SheetFormula> Formulas { get; }

    /// <summary>Binds formulas whose names get their places in <paramref name="names"/>.</summary>
    /// <exception cref="ArgumentException">They go round in a circle.</exception>
    public static FormulaSheet Of(IReadOnlyList<SheetFormula> formulas, Names names)
    {
        var order = FormulaSet.Order(formulas);
        if (order.Cycle is { } cycle) throw new ArgumentException($"The formulas go round in a circle: {string.Join(", ", cycle)}.");
        var byName = formulas.ToDictionary(formula => NameRules.Key(formula.Name));
        SheetFormula[] ordered = [.. order.Names.Select(name => byName[name])];
        return new(ordered, [.. ordered.Select(formula => Bound(formula, names))]);
    }

    /// <summary>Computes all formulas into the scope, which belongs to the same names.</summary>
    public void Compute(Scope scope)
    {
        var evaluation = scope.Evaluation;
        foreach (var cell in cells)
        {
            evaluation.Begin();
            evaluation.Values[cell.Place] = cell.Column is { } column ? Column(evaluation, cell, column) : evaluation.Of(cell.Term);
        }
    }

    private static Cell Bound(SheetFormula formula, Names names)
    {
        var place = names.Place(formula.Name);
        if (formula.Table is not { } table) return new(place, new Binder(names).Bind(formula.Tree), null);
        var row = new RowOfTable(table.Columns.Select(NameRules.Key).ToHashSet(), RowName);
        return new(place, new Binder(names, row).Bind(formula.Tree), new(names.Place(table.RowsName), names.Place(RowName), table.Columns.Count));
    }

    /// <summary>The cells of a column, row by row.</summary>
    private static Value Column(Evaluation evaluation, Cell cell, Place column)
    {
        var rows = Table.RowsOf(evaluation.Values[column.Rows], column.Columns);
        if (!rows.IsNumber) return rows;
        var values = new Value[(int)rows.Number];
        ref var row = ref evaluation.Values[column.Row];
        var steps = FormulaLimits.ColumnSteps;
        for (var i = 0; i < values.Length; i++)
        {
            row = Value.Normal(i + 1);
            evaluation.Begin(steps);
            var granted = evaluation.StepsLeft;
            var number = cell.Term.Run(evaluation);
            steps -= granted - evaluation.StepsLeft;
            values[i] = !double.IsNaN(number) ? Value.Normal(number) : evaluation.Other.IsTable ? FormulaError.Value : evaluation.Other;
        }
        row = FormulaError.Name;
        return Table.OfSingle(values.Length, 1, values);
    }

    /// <summary>A formula with the place of its value; a column also knows its table.</summary>
    private sealed record Cell(int Place, Term Term, Place? Column);

    /// <summary>Where the number of rows and the number of the row stand, and how many columns the table has.</summary>
    private sealed record Place(int Rows, int Row, int Columns);
}
