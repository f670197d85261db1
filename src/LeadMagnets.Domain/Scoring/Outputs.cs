using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The values of all variables: what formulas see, and what the answer to a submission says.</summary>
public static class Outputs
{
    /// <summary>Computes the variables in their order into the scope.</summary>
    public static IReadOnlyDictionary<string, Output> Compute(CompiledDefinition compiled, Scope scope)
    {
        var pattern = NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency);
        var outputs = new Dictionary<string, Output>(StringComparer.Ordinal);
        foreach (var variable in compiled.Variables)
        {
            var value = Interpreter.Evaluate(compiled.Tree(variable.Formula), scope);
            scope[variable.Id] = value;
            outputs[variable.Id] = Of(value, variable.Format, pattern);
        }
        return compiled.Definition.Variables.ToDictionary(variable => variable.Id, variable => outputs[variable.Id]);
    }

    private static Output Of(Value value, string? format, NumberPattern pattern) => value.Kind switch
    {
        ValueKind.Error => new() { Error = value.Error.Code },
        ValueKind.Number => new() { Value = value.Number, Text = NumberText.Format(value.Number, format ?? "general", pattern) },
        ValueKind.Text => new() { Value = value.Text, Text = value.Text },
        ValueKind.Table => new() { Value = Plain(value) },
        _ => new() { Value = Plain(value) },
    };

    /// <summary>JSON's own types; a column is a list, a wider table a list of rows, an error within them its code.</summary>
    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Blank => null,
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Logical => value.Logical,
        ValueKind.Error => value.Error.Code,
        _ => Plain(value.Table),
    };

    private static List<object?> Plain(Table table) => table.Columns == 1
        ? [.. Enumerable.Range(0, table.Rows).Select(row => Plain(table[row, 0]))]
        : [.. Enumerable.Range(0, table.Rows).Select(row => Enumerable.Range(0, table.Columns).Select(column => Plain(table[row, column])).ToList())];
}
