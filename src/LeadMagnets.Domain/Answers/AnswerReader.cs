using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Answers;

/// <summary>
/// A stranger's answers, checked: unknown keys and answers to hidden questions are dropped, defaults are filled in, and what is wrong or
/// missing or against a rule among the questions that the visitor saw is told per question, in the order of the document.
/// </summary>
public static class AnswerReader
{
    /// <param name="compiled">The version that was answered.</param>
    /// <param name="answers">What came.</param>
    /// <param name="at">When they were given.</param>
    public static (AnswerSet Answers, IReadOnlyList<Problem> Problems) Read(CompiledDefinition compiled, JsonElement answers, DateTimeOffset? at = null)
    {
        if (answers.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) return Read(compiled, [], at);
        if (answers.ValueKind is not JsonValueKind.Object)
            return (AnswerSet.Empty, [new("answers", "wrong-type", "Answers are an object whose keys are ids of questions.")]);
        return Read(compiled, answers.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value)), at);
    }

    public static (AnswerSet Answers, IReadOnlyList<Problem> Problems) Read(
        CompiledDefinition compiled, IEnumerable<KeyValuePair<string, JsonElement>> given, DateTimeOffset? at = null)
    {
        var day = MarketDay.Of(compiled.Definition, at);
        var readable = new Dictionary<string, Answer>();
        var wrong = new Dictionary<string, Problem>();
        foreach (var (id, json) in given)
        {
            if (compiled.Question(id) is not { } question || IsNothing(json)) continue;
            wrong.Remove(id);
            var (answer, refusal) = AnswerKinds.Read(question, json, day);
            if (answer is not null) readable[id] = answer;
            if (refusal is not null) wrong[id] = refusal.At($"answers.{id}");
        }
        var walk = Walk.Through(compiled, new(readable, day));
        var ask = new Asking(compiled, walk);
        var problems = compiled.Questions.Where(question => walk.Shown.Contains(question.Id))
            .Select(question => wrong.GetValueOrDefault(question.Id) ?? ask.About(question));
        return (walk.Answers, [.. problems.OfType<Problem>()]);
    }

    /// <summary>A stored answer to a question; null where it is none, such as one that an older version took.</summary>
    public static Answer? One(Question question, JsonElement json) => IsNothing(json) ? null : AnswerKinds.Read(question, json, today: null).Value;

    /// <summary>The questions that a stranger's document answers itself, whatever else is filled in.</summary>
    public static IReadOnlySet<string> Sent(IEnumerable<KeyValuePair<string, JsonElement>> given) =>
        given.Where(pair => !IsNothing(pair.Value)).Select(pair => pair.Key).ToHashSet();

    private static bool IsNothing(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => JsonText.Of(json) is { } text && string.IsNullOrWhiteSpace(text),
        JsonValueKind.Array => json.GetArrayLength() == 0,
        _ => false,
    };
}
