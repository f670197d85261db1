using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Infrastructure.Mail;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>Stored answers as people read them: the question's title and the labels that were chosen.</summary>
public static class AnswersInWords
{
    public static IReadOnlyList<MailRow> Of(Definition definition, string answersJson)
    {
        using var answers = JsonDocument.Parse(answersJson);
        return [.. from question in definition.Questions
                   where answers.RootElement.TryGetProperty(question.Id, out _)
                   select new MailRow(question.Title, InWords(question, answers.RootElement.GetProperty(question.Id)))];
    }

    public static IReadOnlyList<MailRow> OfLead(LeadForm form, string email, string leadJson)
    {
        using var fields = JsonDocument.Parse(leadJson);
        var others = from field in form.Fields
                     where field.Kind is not (LeadFieldKind.Email or LeadFieldKind.Consent) && fields.RootElement.TryGetProperty(field.Id, out _)
                     let value = fields.RootElement.GetProperty(field.Id)
                     where value.ValueKind != JsonValueKind.Null
                     select new MailRow(field.Label, Label(field.Options, value) ?? Plain(value));
        return [new("E-mail", email), .. others];
    }

    private static string InWords(Question question, JsonElement answer) => (question, answer.ValueKind) switch
    {
        (ChoiceQuestion choice, JsonValueKind.Array) => string.Join(", ", answer.EnumerateArray().Select(id => Label(choice, id))),
        (ChoiceQuestion choice, _) => Label(choice, answer),
        (YesNoQuestion yesNo, JsonValueKind.True) => yesNo.YesLabel ?? "Yes",
        (YesNoQuestion yesNo, JsonValueKind.False) => yesNo.NoLabel ?? "No",
        (NumericQuestion number, JsonValueKind.Number) => Number(number, answer.GetDouble()),
        _ => Plain(answer),
    };

    private static string Label(ChoiceQuestion choice, JsonElement id) => choice.Options.FirstOrDefault(o => o.Id == id.ToString())?.Label ?? Plain(id);

    private static string? Label(IReadOnlyList<LeadOption> options, JsonElement id) => options.FirstOrDefault(o => o.Id == id.ToString())?.Label;

    /// <summary>Percentages are kept as fractions; a unit that is written says more than none.</summary>
    private static string Number(NumericQuestion question, double value)
    {
        var isPercent = question.Format?.StartsWith("percent", StringComparison.Ordinal) == true;
        var text = isPercent ? $"{Digits(value * 100)} %" : Digits(value);
        return question.Unit is { Length: > 0 } unit ? $"{text} {unit}" : text;
    }

    private static string Digits(double value) => Math.Round(value, 6).ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "Yes",
        JsonValueKind.False => "No",
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Plain)),
        _ => value.ToString(),
    };
}
