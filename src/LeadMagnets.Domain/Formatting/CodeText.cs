using System.Text;

namespace LeadMagnets.Domain.Formatting;

/// <summary>Numbers and texts by a code as in Excel; <c>widgets/src/engine/code-text.ts</c> is its twin.</summary>
public static class CodeText
{
    /// <summary>What TEXT makes of a text: the fourth section with the text for <c>@</c>, or the text as it is.</summary>
    public static string Write(string text, CodeFormat format) =>
        format.Text is { } section ? string.Concat(section.Parts.Select(part => part.Kind is PartKind.General ? text : part.Text)) : text;

    /// <summary>Null when the number is not a date, and a date is asked for.</summary>
    internal static string? Write(double number, CodeFormat format, NumberPattern pattern)
    {
        if (format.Sections.FirstOrDefault(section => section.Condition?.Holds(number) is not false) is not { } section) return NumberText.General(number, pattern);
        return section.Kind switch
        {
            SectionKind.Date => DateText.Write(number, section, pattern),
            SectionKind.Number => DigitText.Write(number, section, pattern),
            _ => Whole(number, section, pattern),
        };
    }

    /// <summary>A section without digits of its own.</summary>
    private static string Whole(double number, CodeSection section, NumberPattern pattern)
    {
        var text = new StringBuilder();
        foreach (var part in section.Parts)
            text.Append(part.Kind is PartKind.General ? NumberText.General(Math.Abs(number), pattern) : part.Text);
        return NumberText.Signed(number < 0 && !section.Unsigned && section.Kind is SectionKind.General, text.ToString(), pattern);
    }
}
