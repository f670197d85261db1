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

    /// <summary>The answers as they are stored and sent on: texts, numbers, yes/no values and lists of texts by question id.</summary>
    public JsonObject ToJson() => new(answers.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, Json(answer.Value))));

    private static JsonNode Json(Answer answer) => answer switch
    {
        ChoiceAnswer choice => choice.Option,
        ChoicesAnswer choices => new JsonArray([.. choices.Options.Select(option => (JsonNode)option)]),
        NumberAnswer number => number.Number,
        TextAnswer text => text.Text,
        YesNoAnswer yesNo => yesNo.Yes,
        _ => throw new UnreachableException(answer.GetType().Name),
    };
}
