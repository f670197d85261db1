using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Answers;

/// <summary>
/// What the address of a page, or the snippet, says of a visitor beforehand. Only fields that declare a parameter are filled, and only with
/// what they would take as an answer; everything else is left out. The player does the same in <c>prefill/prefilled.ts</c>.
/// </summary>
public static class Prefill
{
    private const int Longest = 2000;

    /// <param name="definition">The magnet.</param>
    /// <param name="parameter">The text of a parameter; null: it is not there.</param>
    /// <returns>Answers by the id of their question, as a visitor would send them.</returns>
    public static IReadOnlyDictionary<string, JsonElement> Answers(Definition definition, Func<string, string?> parameter) =>
        Of(definition.Questions, question => question.Id, question => question.Prefill, parameter,
            (question, text) => Json(question, text) is { } json && AnswerReader.One(question, json) is not null ? json : null);

    /// <summary>Fields of the lead form by id. A consent is never among them: nobody can consent for the visitor.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Lead(LeadForm form, Func<string, string?> parameter) =>
        Of(form.Fields, field => field.Id, field => field.Prefill, parameter,
            (field, text) => (field.Kind is LeadFieldKind.Boolean ? Flag(text) : Text(text)) is { } json && LeadReader.Takes(field, json) ? json : null);

    private static Dictionary<string, JsonElement> Of<T>(
        IEnumerable<T> fields, Func<T, string> id, Func<T, string?> name, Func<string, string?> parameter, Func<T, string, JsonElement?> read)
    {
        var filled = new Dictionary<string, JsonElement>();
        foreach (var field in fields)
            if (name(field) is { } known && parameter(known)?.Trim() is { Length: > 0 and <= Longest } text && read(field, text) is { } json)
                filled[id(field)] = json;
        return filled;
    }

    private static JsonElement? Json(Question question, string text) => question switch
    {
        MultipleQuestion or RankingQuestion => JsonSerializer.SerializeToElement(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        MeasuredQuestion => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonSerializer.SerializeToElement(number) : null,
        YesNoQuestion => Flag(text),
        // Nobody can consent for the visitor.
        ConsentQuestion => null,
        _ => Text(text),
    };

    private static JsonElement? Text(string text) => JsonSerializer.SerializeToElement(text);

    private static JsonElement? Flag(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "1" => JsonSerializer.SerializeToElement(true),
        "no" or "false" or "0" => JsonSerializer.SerializeToElement(false),
        _ => null,
    };
}
