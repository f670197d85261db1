using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>
/// The answer to a question from the fields that the page shows for it: one field, or one per part. What cannot be read stays as it was typed, so that
/// the check of the answers refuses it and the page shows it again.
/// </summary>
public static class HostedAnswers
{
    /// <summary>Parts of a question's fields that are no row, option or place.</summary>
    public const string Unit = "unit", Country = "country", NotApplicable = "na";

    public static string Name(Question question) => HostedFields.AnswerPrefix + question.Id;

    /// <summary>The colon stands in no id.</summary>
    public static string Name(Question question, string part) => $"{Name(question)}:{part}";

    /// <summary>Null: nothing was given.</summary>
    public static JsonElement? Read(Question question, IFormCollection form, NumberPattern numbers)
    {
        string? Part(string part) => form[Name(question, part)].FirstOrDefault()?.Trim() is { Length: > 0 } text ? text : null;
        var own = form[Name(question)];
        return question switch
        {
            MultipleQuestion multiple => own.Count == 0 ? null : Json(own.OfType<string>().Where(id => id.Length > 0).Select(id => Chosen(multiple, id, Part)).ToArray()),
            ChoiceQuestion choice => own.FirstOrDefault() is { Length: > 0 } id ? Chosen(choice, id, Part) : null,
            MatrixQuestion matrix => Parts(matrix.Rows.Select(row => row.Id), Part) is { } rows ? Json(rows) : null,
            RankingQuestion ranking => Ranking(Parts(ranking.Options.Select(option => option.Id), Part)),
            MeasuredQuestion { NotApplicable: not null } when Part(NotApplicable) is not null => Json(NotApplicableAnswer.Word),
            NumberQuestion { Units.Count: > 0 } number => HostedFields.Read(number, own, numbers) is { } value ? Json(new { value, unit = Part(Unit) ?? number.Units[0].Id }) : null,
            ScaleQuestion => own.FirstOrDefault() is { Length: > 0 } point ? double.TryParse(point, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Json(given) : Json(point) : null,
            PhoneQuestion => own.FirstOrDefault()?.Trim() is { Length: > 0 } typed ? Phone(typed, Part(Country)) : null,
            ConsentQuestion => Json(own.Count > 0),
            _ => HostedFields.Read(question, own, numbers),
        };
    }

    private static JsonElement Chosen(ChoiceQuestion question, string id, Func<string, string?> part) =>
        question.Options.Any(option => option.Id == id && option.Write) && part(id) is { } text ? Json(new { choice = id, text }) : Json(id);

    private static Dictionary<string, string>? Parts(IEnumerable<string> ids, Func<string, string?> part)
    {
        var given = ids.Where(id => part(id) is not null).ToDictionary(id => id, id => part(id)!);
        return given.Count == 0 ? null : given;
    }

    /// <summary>Places 1, 2, 3 as the list that answers are; others stay by option.</summary>
    private static JsonElement? Ranking(Dictionary<string, string>? places)
    {
        if (places is null) return null;
        var order = Enumerable.Range(1, places.Count).Select(place => places.FirstOrDefault(given => given.Value == place.ToString(CultureInfo.InvariantCulture)).Key).ToList();
        return order.Contains(null!) ? Json(places) : Json(order);
    }

    private static JsonElement Phone(string typed, string? country) =>
        PhoneNumber.Read(typed, country) is { } number ? Json(number) : Json(new { number = typed, country });

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
