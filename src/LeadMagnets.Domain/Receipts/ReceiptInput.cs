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
    internal static ReceiptInput Of(Question question, IReadOnlySet<string> sent, Walk walk)
    {
        if (!walk.Shown.Contains(question.Id)) return new(InputOrigin.NotShown);
        if (walk.Answers[question.Id] is not { } answer) return new(InputOrigin.Unanswered);
        var origin = sent.Contains(question.Id) ? InputOrigin.Answered
            : question is ScoredQuestion { DefaultFormula: not null } ? InputOrigin.ComputedDefault : InputOrigin.Default;
        return new(origin, ValueJson.Plain(AnswerValue.Of(question, answer)));
    }
}

public enum InputOrigin
{
    /// <summary>Sent by the visitor.</summary>
    Answered,
    /// <summary>The question's default.</summary>
    Default,
    /// <summary>What the formula of its default came to.</summary>
    ComputedDefault,
    /// <summary>Shown and left open.</summary>
    Unanswered,
    /// <summary>The visitor's way did not lead there.</summary>
    NotShown,
}
