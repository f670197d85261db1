using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>An answer as formulas read it.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Value">The option's value or id, the number, the text; null: nothing.</param>
public sealed record ReceiptInput(InputOrigin Origin, object? Value = null)
{
    /// <summary>What formulas read of the parts of a matrix or a ranking, by their names; null: the question has none.</summary>
    public IReadOnlyDictionary<string, object?>? Parts { get; init; }

    internal static ReceiptInput Of(CompiledDefinition compiled, Question question, IReadOnlySet<string> sent, Walk walk)
    {
        if (!walk.Shown.Contains(question.Id)) return new(InputOrigin.NotShown);
        if (walk.Answers[question.Id] is not { } answer) return new(InputOrigin.Unanswered);
        var value = AnswerValue.Of(question, answer);
        var origin = sent.Contains(question.Id) ? IsStart(compiled, question, value, walk.Scope) ? InputOrigin.DefaultKept : InputOrigin.Answered
            : question is StartingQuestion { DefaultFormula: not null } ? InputOrigin.ComputedDefault : InputOrigin.Default;
        var parts = AnswerValue.Parts(question, answer).ToDictionary(part => part.Key, part => ValueJson.Plain(part.Value));
        return new(origin, ValueJson.Plain(value)) { Parts = parts.Count == 0 ? null : parts };
    }

    /// <summary>Whether a value is the one that the question started with.</summary>
    internal static bool IsStart(CompiledDefinition compiled, Question question, Value value, Scope scope) =>
        StartAnswer.Of(compiled, question, scope) is { } start && IsKnown(question, start) && AnswerValue.Of(question, start) == value;

    private static bool IsKnown(Question question, Answer answer) =>
        answer is not ChoiceAnswer choice || (question is ChoiceQuestion { Options: var options } && options.Any(option => option.Id == choice.Option));
}

public enum InputOrigin
{
    /// <summary>Sent by the visitor.</summary>
    Answered,
    /// <summary>Sent by the visitor as the question showed it: the default was left as it was.</summary>
    DefaultKept,
    /// <summary>The question's default, which nobody sent.</summary>
    Default,
    /// <summary>What the formula of its default came to.</summary>
    ComputedDefault,
    /// <summary>Shown and left open.</summary>
    Unanswered,
    /// <summary>The visitor's way did not lead there.</summary>
    NotShown,
}
