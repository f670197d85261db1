using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>What each kind of question takes as an answer.</summary>
internal static class AnswerKinds
{
    /// <param name="question">The question.</param>
    /// <param name="json">What came.</param>
    /// <param name="today">The day of the visit where the market is; null: bounds that are today bind nobody.</param>
    public static Reading<Answer> Read(Question question, JsonElement json, DateOnly? today) => question switch
    {
        MultipleQuestion multiple => ChoiceReader.Several(multiple, json),
        ChoiceQuestion choice => ChoiceReader.One(choice, json),
        MatrixQuestion matrix => ListReader.Rows(matrix, json),
        RankingQuestion ranking => ListReader.Ranking(ranking, json),
        MeasuredQuestion measured => NumberReader.Read(measured, json),
        TextQuestion text => Text(json).Then(written => Text(text, written)),
        EmailQuestion => Text(json).Then(Email),
        DateQuestion date => Text(json).Then(written => Date(date, written, today)),
        PhoneQuestion phone => Text(json).Then(written => Phone(phone, written)),
        CountryQuestion => Text(json).Then(Country),
        YesNoQuestion or ConsentQuestion => YesNo(json),
        Statement => default,
        _ => throw new UnreachableException(question.GetType().Name),
    };

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

    private static Reading<Answer> Date(DateQuestion question, string text, DateOnly? today)
    {
        if (DayText.Read(text) is not { } day) return new Refusal("date", "Enter a day that exists as year-month-day, such as 2026-03-31.");
        if (DayText.Bound(question.Min, today) is { } first && day < first) return new Refusal("too-early", $"The day has to be {DayText.Write(first)} or later.");
        if (DayText.Bound(question.Max, today) is { } last && day > last) return new Refusal("too-late", $"The day has to be {DayText.Write(last)} or earlier.");
        return new DateAnswer(day);
    }

    private static Reading<Answer> Phone(PhoneQuestion question, string text) => PhoneNumber.Read(text, question.DefaultCountry) is { } number
        ? new TextAnswer(number)
        : new Refusal("phone", "Enter a phone number with its country's code, such as +442079460000.");

    private static Reading<Answer> Country(string code) => Countries.Contains(code.ToUpperInvariant())
        ? new TextAnswer(code.ToUpperInvariant())
        : new Refusal("country", "Give the country as its two-letter code, such as GB.");

    private static Reading<Answer> YesNo(JsonElement json) => json.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? new YesNoAnswer(json.GetBoolean())
        : new Refusal("wrong-type", "true or false is needed here.");

    internal static Reading<string> Text(JsonElement json) =>
        JsonText.Of(json) is { } text ? Trimmed(text) : new Refusal("wrong-type", "A text is needed here.");

    /// <summary>Without the space around it, as ECMAScript's <c>trim</c> sees it: the widget computes with the same text.</summary>
    internal static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];

        static bool IsSpace(char unit) => (char.IsWhiteSpace(unit) && unit != '\u0085') || unit == '\uFEFF';
    }

    internal static string Plain(double number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    internal static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
