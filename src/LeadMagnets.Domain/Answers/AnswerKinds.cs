using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>What each kind of question takes as an answer.</summary>
internal static class AnswerKinds
{
    public static Reading<Answer> Read(Question question, JsonElement json) => question switch
    {
        MultipleQuestion multiple => Choices(multiple, json),
        ChoiceQuestion choice => Option(choice, json).Then<Answer>(id => new ChoiceAnswer(id)),
        NumericQuestion numeric => Number(numeric, json),
        TextQuestion text => Text(json).Then(written => Text(text, written)),
        EmailQuestion => Text(json).Then(Email),
        YesNoQuestion => YesNo(json),
        Statement => default,
        _ => throw new UnreachableException(question.GetType().Name),
    };

    /// <summary>Ids may come as text or number: <c>"2"</c> and <c>2</c> are the same option.</summary>
    private static Reading<string> Option(ChoiceQuestion question, JsonElement json)
    {
        var given = json.ValueKind is JsonValueKind.Number ? json.GetDouble().ToString("R", CultureInfo.InvariantCulture) : JsonText.Of(json);
        if (given is null) return new Refusal("wrong-type", "The id of an option is needed here.");
        if (question.Options.Any(option => option.Id == given)) return given;
        var known = string.Join(", ", question.Options.Select(option => option.Id));
        return new Refusal("unknown-option", $"There is no option “{Short(given)}”. Choose one of: {known}.");
    }

    private static Reading<Answer> Choices(MultipleQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array) return new Refusal("wrong-type", "A list of ids of options is needed here.");
        var read = json.EnumerateArray().Select(item => Option(question, item)).ToList();
        if (read.Select(option => option.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused) return refused;
        var chosen = read.Select(option => option.Value!).ToHashSet();
        if (chosen.Count < question.Min) return new Refusal("too-few", $"Choose at least {question.Min}.");
        if (chosen.Count > question.Max) return new Refusal("too-many", $"Choose at most {question.Max}.");
        return new ChoicesAnswer([.. question.Options.Select(option => option.Id).Where(chosen.Contains)]);
    }

    private static Reading<Answer> Number(NumericQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Number) return new Refusal("wrong-type", "A number is needed here.");
        var number = json.GetDouble();
        if (!double.IsFinite(number)) return new Refusal("out-of-range", "This number is too large.");
        if (number < question.HardMin) return new Refusal("out-of-range", $"Enter {Plain(question.HardMin)} or more.");
        if (number > question.HardMax) return new Refusal("out-of-range", $"Enter {Plain(question.HardMax)} or less.");
        // Minus zero is the same number and another text.
        return new NumberAnswer(number == 0 ? 0 : number);
    }

    private static Reading<Answer> Text(TextQuestion question, string text)
    {
        if (text.Length > question.MaxLength) return new Refusal("too-long", $"Use at most {question.MaxLength} characters.");
        return text.Any(c => char.IsControl(c) && !(question.Multiline && c is '\n' or '\r' or '\t'))
            ? new Refusal("control-character", "Use visible characters only.")
            : new TextAnswer(text);
    }

    private static Reading<Answer> Email(string address) => EmailAddress.IsValid(address)
        ? new TextAnswer(address)
        : new Refusal("email", "Enter an e-mail address such as name@example.com.");

    private static Reading<Answer> YesNo(JsonElement json) => json.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? new YesNoAnswer(json.GetBoolean())
        : new Refusal("wrong-type", "true or false is needed here.");

    private static Reading<string> Text(JsonElement json) =>
        JsonText.Of(json) is { } text ? Trimmed(text) : new Refusal("wrong-type", "A text is needed here.");

    /// <summary>Without the space around it, as ECMAScript's <c>trim</c> sees it: the widget computes with the same text.</summary>
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];

        static bool IsSpace(char unit) => (char.IsWhiteSpace(unit) && unit != '\u0085') || unit == '\uFEFF';
    }

    private static string Plain(double number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
