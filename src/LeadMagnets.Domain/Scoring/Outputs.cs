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
        compiled.Compute(scope);
        return compiled.Definition.Outputs.ToDictionary(output => output.Id, output => Of(scope.Find(output.Id) ?? FormulaError.Name, output.Format, pattern));
    }

    private static Output Of(Value value, string? format, NumberPattern pattern) => value.Kind switch
    {
        ValueKind.Error => new() { Error = value.Error.Code },
        ValueKind.Number => new() { Value = value.Number, Text = NumberText.Format(value.Number, format ?? "general", pattern) },
        ValueKind.Text => new() { Value = value.Text, Text = value.Text },
        _ => new() { Value = ValueJson.Plain(value) },
    };
}
