using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>A result in a few words, for lists: the band, the grade or the outcome; of a calculator the first headline number that has a value.</summary>
public static class ResultLabel
{
    /// <summary>Null: no part of the result has a value.</summary>
    public static string? Of(Definition definition, Result result) =>
        result.Band?.Title ?? (result.Grade is { } grade ? $"Grade {grade.Title}" : null) ?? result.Outcome?.Title ?? Headline(definition, result);

    private static string? Headline(Definition definition, Result result)
    {
        var headlines = definition.Result.OfType<NumbersBlock>().SelectMany(block => block.Items).Concat(definition.Variables.Reverse().Select(variable => variable.Id));
        foreach (var id in headlines)
            if (result.Outputs.GetValueOrDefault(id)?.Text is { } text)
                return $"{definition.Variables.FirstOrDefault(variable => variable.Id == id)?.Label ?? id}: {text}";
        return null;
    }
}
