using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
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

    /// <summary>The answer to one question; empty where there is none. One that the version does not know any more stands as it was stored.</summary>
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

    public static string Text(Question question, JsonElement answer, Definition definition) => AnswerReader.One(question, answer) is { } read
        ? AnswerWords.For(definition, "Yes", "No").Of(question, read)
        : answer.ValueKind is JsonValueKind.Null ? "" : answer.ToString();
}
