using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Variables in the order in which they were computed; a year table as one step.</summary>
internal static class FigureSteps
{
    public static IEnumerable<WorkingStep> Of(WorkingPage page)
    {
        var variables = page.Definition.Variables.ToDictionary(variable => NameRules.Key(variable.Id));
        var tables = page.Definition.YearTables.ToDictionary(table => NameRules.Key("#" + table.Id));
        var formulas = page.Compiled.Formulas.ToDictionary(formula => NameRules.Key(formula.Name));
        return Order(page.Compiled.Formulas).Select(name => variables.TryGetValue(name, out var variable) ? Step(variable, formulas[name], page) : TableSteps.Of(tables[name], page));
    }

    /// <summary>Variables and whole year tables, each behind what it uses; where a table and a variable use one another, as they were computed.</summary>
    private static List<string> Order(IReadOnlyList<SheetFormula> formulas)
    {
        var steps = formulas.ToDictionary(formula => NameRules.Key(formula.Name), formula => NameRules.Key(formula.Table?.RowsName ?? formula.Name));
        var uses = formulas.GroupBy(formula => steps[NameRules.Key(formula.Name)])
            .Select(group => (Name: group.Key, Uses: group.SelectMany(formula => formula.Uses()).Where(steps.ContainsKey).Select(name => steps[name]).Where(name => name != group.Key).ToHashSet())).ToList();
        var ordered = new List<string>();
        while (uses.Count > 0)
        {
            var next = Math.Max(0, uses.FindIndex(step => step.Uses.IsSubsetOf(ordered)));
            ordered.Add(uses[next].Name);
            uses.RemoveAt(next);
        }
        return ordered;
    }

    private static WorkingStep Step(Variable variable, SheetFormula formula, WorkingPage page)
    {
        var output = page.Result.Outputs.GetValueOrDefault(variable.Id) ?? new Output();
        var worked = WorkedFormula.Of(formula.Tree, page.Scope, page.Values);
        var agrees = worked.Value == Plain.Read(output);
        return new(WorkingKind.Figure, variable.Id, variable.Label ?? variable.Id)
        {
            Formula = page.Values.Notation.Rule(variable.Formula),
            Substituted = agrees ? worked.Substituted : null,
            Copies = agrees && worked.Copies,
            Exact = agrees ? worked.Exact : null,
            Parts = agrees ? worked.Parts : [],
            Value = output.Value,
            Text = Text(output, variable, page),
            // The last part says it already.
            Digits = agrees && worked.Parts.Count > 0 ? null : page.Values.Digits(Plain.Read(output), variable.Format),
            Error = output.Error,
            Note = agrees ? page.Note(variable.Id, formula.Tree) : page.Texts.EngineChanged,
        };
    }

    private static string? Text(Output output, Variable variable, WorkingPage page) =>
        output.Error is not null ? null
        : output.Text is { } text ? Units.After(text, variable.Unit)
        : Plain.Read(output) is { IsLogical: true } value ? value.Logical ? page.Texts.Yes : page.Texts.No
        : page.Values.Shown(Plain.Read(output));
}
