using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>What each kind of question takes as an answer.</summary>
internal static class AnswerKinds
{
    public static (Answer? Answer, Problem? Problem) Read(Question question, JsonElement json)
    {
        try
        {
            return (Answer(question, json), null);
        }
        catch (Refusal refusal)
        {
            return (null, new($"answers.{question.Id}", refusal.Code, refusal.Message));
        }
    }

    private static Answer? Answer(Question question, JsonElement json) => question switch
    {
        MultipleQuestion multiple => Choices(multiple, json),
        ChoiceQuestion choice => new ChoiceAnswer(Option(choice, json)),
        NumericQuestion numeric => Number(numeric, json),
        TextQuestion text => Text(text, json),
        EmailQuestion => Email(json),
        YesNoQuestion => YesNo(json),
        Statement => null,
        _ => throw new UnreachableException(question.GetType().Name),
    };

    /// <summary>Ids may come as text or number: <c>"2"</c> and <c>2</c> are the same option.</summary>
    private static string Option(ChoiceQuestion question, JsonElement json)
    {
        var id = json.ValueKind switch
        {
            JsonValueKind.String when JsonText.Of(json) is { } text => text,
            JsonValueKind.Number => json.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            _ => throw new Refusal("wrong-type", "The id of an option is needed here."),
        };
        return question.Options.Any(option => option.Id == id)
            ? id
            : throw new Refusal("unknown-option", $"There is no option “{Short(id)}”. Choose one of: {string.Join(", ", question.Options.Select(o => o.Id))}.");
    }

    private static ChoicesAnswer Choices(MultipleQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array) throw new Refusal("wrong-type", "A list of ids of options is needed here.");
        var chosen = json.EnumerateArray().Select(item => Option(question, item)).ToHashSet();
        if (chosen.Count < question.Min) throw new Refusal("too-few", $"Choose at least {question.Min}.");
        if (chosen.Count > question.Max) throw new Refusal("too-many", $"Choose at most {question.Max}.");
        return new([.. question.Options.Select(option => option.Id).Where(chosen.Contains)]);
    }

    private static NumberAnswer Number(NumericQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Number) throw new Refusal("wrong-type", "A number is needed here.");
        var number = json.GetDouble();
        if (!double.IsFinite(number)) throw new Refusal("out-of-range", "This number is too large.");
        if (number < question.HardMin) throw new Refusal("out-of-range", $"Enter {Plain(question.HardMin)} or more.");
        if (number > question.HardMax) throw new Refusal("out-of-range", $"Enter {Plain(question.HardMax)} or less.");
        return new(number == 0 ? 0 : number);
    }

    private static TextAnswer Text(TextQuestion question, JsonElement json)
    {
        var text = Plain(json).Trim();
        if (text.Length > question.MaxLength) throw new Refusal("too-long", $"Use at most {question.MaxLength} characters.");
        if (text.Any(c => char.IsControl(c) && !(question.Multiline && c is '\n' or '\r' or '\t')))
            throw new Refusal("control-character", "Use visible characters only.");
        return new(text);
    }

    private static TextAnswer Email(JsonElement json)
    {
        var address = Plain(json).Trim();
        return EmailAddress.IsValid(address) ? new(address) : throw new Refusal("email", "Enter an e-mail address such as name@example.com.");
    }

    private static YesNoAnswer YesNo(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => new(true),
        JsonValueKind.False => new(false),
        _ => throw new Refusal("wrong-type", "true or false is needed here."),
    };

    private static string Plain(JsonElement json) =>
        JsonText.Of(json) ?? throw new Refusal("wrong-type", "A text is needed here.");

    private static string Plain(double number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
