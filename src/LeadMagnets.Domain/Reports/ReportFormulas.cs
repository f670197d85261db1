using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Receipts;

namespace LeadMagnets.Domain.Reports;

/// <summary>Formulas of blocks, asked over answers, variables and results of the run.</summary>
public sealed class ReportFormulas(CompiledDefinition compiled, Scope scope)
{
    /// <summary>Is a condition true? An error is not.</summary>
    public bool Holds(string? condition) => condition is null || Walk.Holds(Evaluate(condition));

    /// <summary>A number to order by; null where the formula yields none.</summary>
    public double? Rank(string formula) => Evaluate(formula) is { IsNumber: true } value ? value.Number : null;

    /// <summary>A value as text in the given format; null where the formula yields an error or a table.</summary>
    public string? Cell(string formula, string? format) => Text(Evaluate(formula), format);

    /// <summary>The cells of a column of a year table, or of any variable that is a table; one cell where it is a single value, none where there is no such name.</summary>
    public IReadOnlyList<Value> Cells(string name) => scope.Find(NameRules.Key(name)) switch
    {
        null => [],
        { IsTable: true } column => [.. column.Table.Cells],
        { } single => [single],
    };

    /// <summary>A value as people read it; null for an error or a table.</summary>
    public string? Text(Value value, string? format) => value switch
    {
        { IsNumber: true } => NumberText.Format(value.Number, format ?? "general", NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency)),
        { IsText: true } => value.Text,
        { IsLogical: true } => value.Logical ? ReportTexts.Of(compiled.Definition.Locale).Yes : ReportTexts.Of(compiled.Definition.Locale).No,
        { IsBlank: true } => "",
        _ => null,
    };

    /// <summary>How the run was computed, from what was stored.</summary>
    public Working Working(Receipt receipt, Scoring.Result result) => Receipts.Working.Of(compiled, receipt, result);

    /// <summary>Why an output has no value; null: it has one.</summary>
    public FigureProblem? Problem(string output) => FigureProblem.Of(compiled, scope, output);

    private Value Evaluate(string formula) => compiled.Evaluate(formula, scope);
}
