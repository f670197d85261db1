using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Receipts;

namespace LeadMagnets.Web.Features.Shared;

/// <summary>Stored answers as people read them: questions and options by their labels, in the order in which they were asked.</summary>
public static class AnswersInWords
{
    public sealed record Line(string Question, string Answer);

    public static IReadOnlyList<Line> Of(Definition definition, string answersJson)
    {
        using var answers = JsonDocument.Parse(answersJson);
        return [.. from question in definition.Questions
                   where answers.RootElement.TryGetProperty(question.Id, out _)
                   let text = Text(question, answers.RootElement.GetProperty(question.Id), definition)
                   where text.Length > 0
                   select new Line(question.Title, text)];
    }

    /// <summary>The answer to one question; empty where there is none.</summary>
    public static string One(Question question, JsonElement answers, Definition definition) =>
        answers.TryGetProperty(question.Id, out var answer) ? Text(question, answer, definition) : "";

    public static IReadOnlyList<Line> OfLeadForm(Definition definition, string leadJson)
    {
        using var fields = JsonDocument.Parse(leadJson);
        return [.. from field in definition.LeadForm.Fields
                   where field.Kind != LeadFieldKind.Consent && fields.RootElement.TryGetProperty(field.Id, out _)
                   let text = LeadFieldText.Of(field, fields.RootElement.GetProperty(field.Id))
                   where text.Length > 0
                   select new Line(field.Label, text)];
    }

    private static string Text(Question question, JsonElement answer, Definition definition) => question switch
    {
        ChoiceQuestion choice when answer.ValueKind is JsonValueKind.Array => string.Join(", ", answer.EnumerateArray().Select(id => Label(choice, Plain(id)))),
        ChoiceQuestion choice => Label(choice, Plain(answer)),
        YesNoQuestion yesNo when answer.ValueKind is JsonValueKind.True => yesNo.YesLabel ?? "Yes",
        YesNoQuestion yesNo when answer.ValueKind is JsonValueKind.False => yesNo.NoLabel ?? "No",
        NumericQuestion numeric when answer.ValueKind is JsonValueKind.Number => Number(numeric, answer.GetDouble(), definition),
        _ => Plain(answer),
    };

    private static string Label(ChoiceQuestion question, string id) => question.Options.FirstOrDefault(option => option.Id == id)?.Label ?? id;

    private static string Number(NumericQuestion question, double number, Definition definition)
    {
        var text = EnteredNumber.Text(number, question.Format, NumberPatterns.For(definition.Locale, definition.Currency));
        return question.Unit is { Length: > 0 } unit ? $"{text} {unit}" : text;
    }

    private static string Plain(JsonElement answer) => answer.ValueKind is JsonValueKind.Null ? "" : answer.ToString();
}
