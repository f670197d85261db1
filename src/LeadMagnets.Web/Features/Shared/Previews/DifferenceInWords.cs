using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Web.Features.Shared.Previews;

/// <summary>A difference as people read it: “Interest saved: £99,999 shown, £34,271 computed”.</summary>
/// <param name="Label">What the figure is called.</param>
/// <param name="Shown">What the visitor saw.</param>
/// <param name="Computed">What counts.</param>
/// <param name="Exact">Both with all their digits, where they look the same as they are written.</param>
public sealed record DifferenceInWords(string Label, string Shown, string Computed, string? Exact)
{
    private const int Longest = 80;

    /// <summary>A submission's differences, and what could not be read of them.</summary>
    public static (IReadOnlyList<DifferenceInWords> Lines, string Unread) Of(Definition definition, string stored)
    {
        var (differences, rest) = PreviewDifference.Read(stored);
        var outputs = definition.Outputs.ToDictionary(output => output.Id, StringComparer.OrdinalIgnoreCase);
        var pattern = NumberPatterns.For(definition.Locale, definition.Currency);
        return ([.. differences.Select(difference => Of(difference, outputs.GetValueOrDefault(difference.Name), pattern))], rest);
    }

    private static DifferenceInWords Of(PreviewDifference difference, Variable? output, NumberPattern pattern)
    {
        var (shown, computed) = (Text(difference.Shown, output, pattern), Text(difference.Computed, output, pattern));
        return new(output?.Label ?? difference.Name, shown, computed, shown == computed ? $"{Short(difference.Shown)} shown, {Short(difference.Computed)} computed" : null);
    }

    private static string Text(string value, Variable? output, NumberPattern pattern)
    {
        if (value.StartsWith('#')) return $"no value ({value})";
        using var json = JsonDocument.Parse(value);
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.Number when json.RootElement.GetDouble() is var number && double.IsFinite(number) => Number(number, output, pattern),
            JsonValueKind.Null => "no value",
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.String => $"“{Short(Domain.JsonText.Of(json.RootElement) ?? value)}”",
            _ => Short(value),
        };
    }

    private static string Number(double number, Variable? output, NumberPattern pattern)
    {
        var text = NumberText.Format(number, output?.Format ?? "general", pattern);
        return output?.Unit is { Length: > 0 } unit ? $"{text}\u00a0{unit}" : text;
    }

    private static string Short(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
