using System.Text.Json;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Values that were written as plain JSON types, whether or not they have been JSON in between.</summary>
internal static class Plain
{
    public static Value Read(object? plain) => plain switch
    {
        null => Value.Blank,
        double number => number,
        string text => text,
        bool logical => logical,
        JsonElement json => ValueJson.Read(json) ?? FormulaError.NotAvailable,
        _ => ValueJson.Read(JsonSerializer.SerializeToElement(plain)) ?? FormulaError.NotAvailable,
    };

    public static Value Read(Output output) => output.Error is { } code ? FormulaError.Find(code) ?? FormulaError.NotAvailable : Read(output.Value);
}
