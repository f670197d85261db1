using System.Diagnostics;
using System.Text.Json.Nodes;

namespace LeadMagnets.Domain.Answers;

/// <summary>The answers of one visitor by question id. A question without an entry is not answered.</summary>
/// <param name="answers">Question ids and answers.</param>
/// <param name="day">See <see cref="Day"/>.</param>
public sealed class AnswerSet(IEnumerable<KeyValuePair<string, Answer>> answers, DateOnly? day = null)
{
    private readonly Dictionary<string, Answer> answers = new(answers, StringComparer.Ordinal);

    public static AnswerSet Empty { get; } = new([]);

    /// <summary>The day on which they were given, in the market's time zone: what TODAY() is (domain.md E2). Null: TODAY() is <c>#N/A</c>.</summary>
    public DateOnly? Day => day;

    public Answer? this[string question] => answers.GetValueOrDefault(question);

    public int Count => answers.Count;

    public IEnumerable<KeyValuePair<string, Answer>> All => answers;

    /// <summary>The same answers but for one question.</summary>
    public AnswerSet With(string question, Answer answer) => new(answers.Where(pair => pair.Key != question).Append(new(question, answer)), day);

    /// <summary>The same answers, given on a day.</summary>
    public AnswerSet On(DateOnly? other) => new(answers, other);

    /// <summary>The answers as they are stored and sent on: by question id in the shapes in which they may be sent.</summary>
    public JsonObject ToJson() => new(answers.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, Json(answer.Value))));

    /// <summary>One answer as it is stored and sent on.</summary>
    public static JsonNode Json(Answer answer) => answer switch
    {
        ChoiceAnswer choice => Json(choice.Option, choice.Text),
        ChoicesAnswer choices => new JsonArray([.. choices.Options.Select(option => Json(option, choices.Texts?.GetValueOrDefault(option)))]),
        NumberAnswer { Entered: { } entered } => new JsonObject { ["value"] = entered.Value, ["unit"] = entered.Unit },
        NumberAnswer number => number.Number,
        NotApplicableAnswer => NotApplicableAnswer.Word,
        TextAnswer text => text.Text,
        DateAnswer date => DayText.Write(date.Day),
        RowsAnswer rows => new JsonObject(rows.Rows.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Key, row.Value))),
        RankingAnswer ranking => new JsonArray([.. ranking.Options.Select(option => (JsonNode)option)]),
        YesNoAnswer yesNo => yesNo.Yes,
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    private static JsonNode Json(string option, string? text) => text is null ? option : new JsonObject { ["choice"] = option, ["text"] = text };
}
