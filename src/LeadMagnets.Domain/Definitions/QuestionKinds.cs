using System.Text.Json;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// The one table of all kinds of questions, from the file <c>Kinds/question-kinds.json</c>: what an answer looks like, an example, answers that are
/// taken and answers that are not. A kind that looks or answers in several ways has a row for each. Tests go through every place with each row, and
/// fail where a kind of the union has none.
/// </summary>
public static class QuestionKinds
{
    public static IReadOnlyList<QuestionKind> All { get; } = JsonSerializer.Deserialize<IReadOnlyList<QuestionKind>>(
        EmbeddedFiles.Bytes("LeadMagnets.Domain.Definitions.Kinds.question-kinds.json"), DefinitionJson.Options)!;
}

/// <param name="Kind">The word in <c>kind</c>.</param>
/// <param name="Answer">What an answer is, in a few words.</param>
/// <param name="Question">An example.</param>
/// <param name="Valid">Answers to it that are taken.</param>
/// <param name="Invalid">Answers to it that are refused.</param>
/// <param name="Variant">What people would call it where the kind has another row already.</param>
public sealed record QuestionKind(string Kind, string Answer, Question Question, IReadOnlyList<TakenAnswer> Valid, IReadOnlyList<RefusedAnswer> Invalid, string? Variant = null)
{
    /// <summary>What the row is called: the variant, else the kind.</summary>
    public string Name => Variant ?? Kind;
}

/// <param name="Answer">As it is sent.</param>
/// <param name="Reads">What formulas read, by name; null: nothing.</param>
/// <param name="Words">How people read it in English.</param>
/// <param name="Stored">As it is stored; absent: as it was sent.</param>
public sealed record TakenAnswer(JsonElement Answer, IReadOnlyDictionary<string, JsonElement> Reads, string Words, JsonElement? Stored = null);

/// <param name="Answer">As it is sent.</param>
/// <param name="Code">Why it is refused.</param>
public sealed record RefusedAnswer(JsonElement Answer, string Code);
