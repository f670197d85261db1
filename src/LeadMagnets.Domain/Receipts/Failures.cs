using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Follows an error from the figure that shows it to the part of a formula in which it arose.</summary>
internal sealed class Failures(CompiledDefinition compiled, Scope scope)
{
    /// <summary>Each formula is looked at once, however many figures rest on it.</summary>
    private readonly Dictionary<string, Seen> seenAt = [];
    private readonly Dictionary<string, SheetFormula> formulas = compiled.Formulas.ToDictionary(formula => NameRules.Key(formula.Name));

    public FigureProblem? Problem(string name, FormulaError error)
    {
        var cause = NameRules.Key(name);
        // Formulas do not go round in circles, so that each step leads to another one; the count is only a belt.
        for (var left = formulas.Count; left > 0 && formulas.TryGetValue(cause, out var formula); left--)
        {
            var seen = seenAt.TryGetValue(cause, out var known) ? known : seenAt[cause] = Look(cause, formula);
            if (seen.Next is not { } next) return new(name, error.Code, Reason(seen.Error ?? error, seen.Part), formula.Name, FormulaText.Write(seen.Part), seen.Row);
            cause = next;
        }
        return null;
    }

    /// <summary>Finds the part in which a formula fails, and the failed figure that this part reads.</summary>
    private Seen Look(string cause, SheetFormula formula)
    {
        var (tree, row) = Failing(formula);
        var found = Interpreter.Run(tree, row is { } number ? RowScope.Of(formula, scope, number) : scope);
        var part = found.Origin is { } span ? Trees.Walk(tree).First(node => node.Span == span) : tree;
        return new(part, row, found.Value.IsError ? found.Value.Error : null, Behind(part) is { } next && next != cause ? next : null);
    }

    /// <summary>The formula to look at: a column's in its first failing row, or the one for the number of rows where there are none.</summary>
    private (Node Tree, int? Row) Failing(SheetFormula formula)
    {
        if (formula.Table is not { } table) return (formula.Tree, null);
        if (scope.Find(NameRules.Key(formula.Name)) is not { IsTable: true } column) return (formulas[NameRules.Key(table.RowsName)].Tree, null);
        var cells = column.Table.Cells;
        for (var i = 0; i < cells.Length; i++)
            if (cells[i].IsError) return (formula.Tree, i + 1);
        return (formula.Tree, 1);
    }

    /// <summary>The first failed figure that a part of a formula reads.</summary>
    private string? Behind(Node node) => Trees.Names(node).FirstOrDefault(name => formulas.ContainsKey(name) && (scope.Find(name) ?? FormulaError.Name).FirstError() is not null);

    private static FigureFailure Reason(FormulaError error, Node node) => (error.Code, (node as CallNode)?.Function) switch
    {
        ("#N/A", "PAYBACK") => FigureFailure.NeverPaidBack,
        ("#NUM!", "IRR" or "XIRR" or "RATE") => FigureFailure.NoRate,
        ("#N/A", "VLOOKUP" or "HLOOKUP" or "XLOOKUP" or "LOOKUP" or "MATCH" or "XMATCH" or "INDEX") => FigureFailure.NotInTable,
        ("#DIV/0!", _) => FigureFailure.DividedByZero,
        ("#VALUE!", _) => FigureFailure.NotANumber,
        ("#REF!", _) => FigureFailure.OutsideTable,
        ("#NAME?", _) => FigureFailure.UnknownName,
        ("#NUM!", _) => FigureFailure.NoNumber,
        ("#NULL!", _) => FigureFailure.NothingInCommon,
        ("#CYCLE!", _) => FigureFailure.Circle,
        _ => FigureFailure.NoValue,
    };

    private sealed record Seen(Node Part, int? Row, FormulaError? Error, string? Next);
}
