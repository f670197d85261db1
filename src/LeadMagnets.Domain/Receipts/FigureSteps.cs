using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Variables in the order in which they were computed; a year table where its last column was.</summary>
internal static class FigureSteps
{
    public static IEnumerable<WorkingStep> Of(WorkingPage page)
    {
        var variables = page.Definition.Variables.ToDictionary(variable => NameRules.Key(variable.Id));
        var tables = page.Definition.YearTables.ToDictionary(table => table.Id);
        var left = tables.ToDictionary(table => table.Key, table => table.Value.Columns.Count);
        foreach (var formula in page.Compiled.Formulas)
        {
            if (variables.TryGetValue(NameRules.Key(formula.Name), out var variable)) yield return Step(variable, formula, page);
            else if (formula.Table is { } table && --left[table.Id] == 0) yield return TableSteps.Of(tables[table.Id], page);
        }
    }

    private static WorkingStep Step(Variable variable, SheetFormula formula, WorkingPage page)
    {
        var output = page.Result.Outputs.GetValueOrDefault(variable.Id) ?? new Output();
        var worked = WorkedFormula.Of(formula.Tree, page.Scope, page.Values);
        var agrees = worked.Value == Plain.Read(output);
        return new(WorkingKind.Figure, variable.Id, variable.Label ?? variable.Id)
        {
            Formula = variable.Formula,
            Substituted = agrees ? worked.Substituted : null,
            Exact = agrees ? worked.Exact : null,
            Parts = agrees ? worked.Parts : [],
            Value = output.Value,
            Text = Text(output, variable, page),
            Error = output.Error,
            Note = agrees ? page.Problem(variable.Id) : page.Texts.EngineChanged,
        };
    }

    private static string? Text(Output output, Variable variable, WorkingPage page) =>
        output.Error is not null ? null
        : output.Text is { } text ? Units.After(text, variable.Unit)
        : Plain.Read(output) is { IsLogical: true } value ? value.Logical ? page.Texts.Yes : page.Texts.No
        : page.Values.Shown(Plain.Read(output));
}
