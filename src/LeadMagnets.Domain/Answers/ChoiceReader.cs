using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Answers;

/// <summary>Choices by the ids of their options, with what the visitor wrote where an option is to be written.</summary>
internal static class ChoiceReader
{
    private const int LongestText = 200;

    public static Reading<Answer> One(ChoiceQuestion question, JsonElement json) => Chosen(question, json).Then<Answer>(choice => choice);

    public static Reading<Answer> Several(MultipleQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array) return new Refusal("wrong-type", "A list of ids of options is needed here.");
        var read = json.EnumerateArray().Select(item => Chosen(question, item)).ToList();
        if (read.Select(choice => choice.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused) return refused;
        var chosen = read.Select(choice => choice.Value!.Option).ToHashSet();
        if (question.Options.FirstOrDefault(option => option.Exclusive && chosen.Contains(option.Id)) is { } alone)
        {
            if (chosen.Count > 1) return new Refusal("exclusive", $"“{alone.Label}” is chosen alone, without others.");
        }
        else if (chosen.Count < question.Min) return new Refusal("too-few", $"Choose at least {question.Min}.");
        else if (chosen.Count > question.Max) return new Refusal("too-many", $"Choose at most {question.Max}.");
        var texts = read.Select(choice => choice.Value!).Where(choice => choice.Text is not null).DistinctBy(choice => choice.Option).ToDictionary(choice => choice.Option, choice => choice.Text!);
        return new ChoicesAnswer([.. question.Options.Select(option => option.Id).Where(chosen.Contains)]) { Texts = texts.Count == 0 ? null : texts };
    }

    /// <summary>Ids may come as text or number: <c>"2"</c> and <c>2</c> are the same option.</summary>
    public static Reading<string> Id(IEnumerable<string> known, JsonElement json)
    {
        var given = json.ValueKind is JsonValueKind.Number ? json.GetDouble().ToString("R", CultureInfo.InvariantCulture) : JsonText.Of(json);
        if (given is null) return new Refusal("wrong-type", "The id of an option is needed here.");
        return known.Contains(given) ? given : new Refusal("unknown-option", $"There is no option “{AnswerKinds.Short(given)}”. Choose one of: {string.Join(", ", known)}.");
    }

    private static Reading<ChoiceAnswer> Chosen(ChoiceQuestion question, JsonElement json)
    {
        var written = json.ValueKind is JsonValueKind.Object;
        var id = written ? json.TryGetProperty("choice", out var choice) ? choice : default : json;
        return Id(question.Options.Select(option => option.Id), id)
            .Then<ChoiceAnswer>(option => written && json.TryGetProperty("text", out var text) ? Written(question, option, text) : new ChoiceAnswer(option));
    }

    private static Reading<ChoiceAnswer> Written(ChoiceQuestion question, string id, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return new ChoiceAnswer(id);
        return AnswerKinds.Text(json).Then<ChoiceAnswer>(text =>
        {
            if (text.Length == 0) return new ChoiceAnswer(id);
            if (!question.Options.Any(option => option.Id == id && option.Write)) return new Refusal("no-text", $"Nothing can be written to the option “{id}”. Send its id alone.");
            if (text.Length > LongestText) return new Refusal("too-long", $"Use at most {LongestText} characters.");
            return text.Any(char.IsControl) ? new Refusal("control-character", "Use visible characters only.") : new ChoiceAnswer(id, text);
        });
    }
}
