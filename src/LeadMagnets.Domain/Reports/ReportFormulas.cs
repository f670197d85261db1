using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Reports;

/// <summary>Formulas of blocks, asked over answers, variables and results of the run.</summary>
public sealed class ReportFormulas(CompiledDefinition compiled, Scope scope)
{
    /// <summary>Is a condition true? An error is not.</summary>
    public bool Holds(string? condition) => condition is null || Walk.Holds(Evaluate(condition));

    /// <summary>A number to order by; null where the formula yields none.</summary>
    public double? Rank(string formula) => Evaluate(formula) is { IsNumber: true } value ? value.Number : null;

    /// <summary>A value as text in the given format; null where the formula yields an error or a table.</summary>
    public string? Cell(string formula, string? format) => Evaluate(formula) switch
    {
        { IsNumber: true } value => NumberText.Format(value.Number, format ?? "general", NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency)),
        { IsText: true } value => value.Text,
        { IsLogical: true } value => value.Logical ? ReportTexts.Of(compiled.Definition.Locale).Yes : ReportTexts.Of(compiled.Definition.Locale).No,
        { IsBlank: true } => "",
        _ => null,
    };

    private Value Evaluate(string formula) => compiled.Evaluate(formula, scope);
}
