using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// What TEXT and VALUE do: numbers as texts of the definition's language and back. <c>widgets/src/engine/formula-text.ts</c> is the twin.
/// </summary>
public static class CodedText
{
    /// <summary>
    /// TEXT: <c>TEXT(1234.5, "#,##0.00")</c> is <c>1.234,50</c> in German. Text that stands for a number counts as one, other text takes the
    /// code's fourth section. <c>#VALUE!</c> for a broken code, and for a date before 1900-03-01.
    /// </summary>
    public static Value Text(Value value, string code, NumberPattern pattern)
    {
        if (value.IsError) return value;
        if (code.Length == 0) return "";
        if (value.IsTable || NumberFormat.Parse(code) is not { } format) return FormulaError.Value;
        if (value.IsLogical) return value.ToString();
        var number = value.ToNumber();
        if (number.IsError) return format is CodeFormat coded ? CodeText.Write(value.Text, coded) : value;
        return NumberText.TryFormat(number.Number, format, pattern) is { } text ? text : FormulaError.Value;
    }

    /// <summary>
    /// VALUE: reads a text as a visitor of the language would have typed it, so that it is the inverse of TEXT; else as a formula writes numbers
    /// (<c>2e3</c>). <c>#VALUE!</c> for what is no number or could be two.
    /// </summary>
    public static Value Number(Value value, NumberPattern pattern)
    {
        if (value.IsError || value.IsNumber) return value;
        if (value.IsBlank) return 0;
        if (!value.IsText) return FormulaError.Value;
        var input = NumberInput.Parse(value.Text, pattern);
        var number = input.Number ?? (input.Readings.Count == 0 ? NumericText.Read(value.Text) : null);
        return number is { } read ? read : FormulaError.Value;
    }
}
