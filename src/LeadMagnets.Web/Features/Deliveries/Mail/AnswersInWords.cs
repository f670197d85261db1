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
                   select new MailRow(question.Title, Shared.AnswersInWords.Text(question, answers.RootElement.GetProperty(question.Id), definition))];
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

    private static string? Label(IReadOnlyList<LeadOption> options, JsonElement id) => options.FirstOrDefault(o => o.Id == id.ToString())?.Label;

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "Yes",
        JsonValueKind.False => "No",
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Plain)),
        _ => value.ToString(),
    };
}
