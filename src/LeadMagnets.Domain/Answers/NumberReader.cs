using System.Text.Json;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Answers;

/// <summary>Answers that are numbers: plain, in a unit, on a scale, or not applicable.</summary>
internal static class NumberReader
{
    public static Reading<Answer> Read(MeasuredQuestion question, JsonElement json)
    {
        if (question.NotApplicable is not null && JsonText.Of(json) == NotApplicableAnswer.Word) return new NotApplicableAnswer();
        if (question is NumberQuestion { Units.Count: > 0 } number && json.ValueKind is JsonValueKind.Object) return InUnit(number, json);
        if (json.ValueKind is not JsonValueKind.Number) return new Refusal("wrong-type", "A number is needed here.");
        return Checked(question, json.GetDouble());
    }

    private static Reading<Answer> InUnit(NumberQuestion question, JsonElement json)
    {
        if (!json.TryGetProperty("value", out var value) || value.ValueKind is not JsonValueKind.Number || !json.TryGetProperty("unit", out var named) || JsonText.Of(named) is not { } id)
            return new Refusal("wrong-type", "A number with its unit is needed here: { \"value\": 12, \"unit\": … }.");
        if (question.Units.FirstOrDefault(unit => unit.Id == id) is not { } unit)
            return new Refusal("unknown-unit", $"There is no unit “{AnswerKinds.Short(id)}”. Use one of: {string.Join(", ", question.Units.Select(known => known.Id))}.");
        var entered = value.GetDouble();
        // The first unit is that of a plain number, so that the same answer is always stored the same.
        return unit == question.Units[0] ? Checked(question, entered) : Checked(question, entered * unit.Factor, new(entered, id));
    }

    private static Reading<Answer> Checked(MeasuredQuestion question, double number, NumberInUnit? entered = null)
    {
        if (!double.IsFinite(number)) return new Refusal("out-of-range", "This number is too large.");
        if (number < question.Least) return new Refusal("out-of-range", $"Enter {Limit(question, question.Least)} or more.");
        if (number > question.Most) return new Refusal("out-of-range", $"Enter {Limit(question, question.Most)} or less.");
        if (question is ScaleQuestion && number != Math.Floor(number)) return new Refusal("not-whole", "A whole number is needed here.");
        // Minus zero is the same number and another text.
        return new NumberAnswer(number == 0 ? 0 : number, entered);
    }

    private static string Limit(MeasuredQuestion question, double number) =>
        question is NumberQuestion { Units: [var first, ..] } ? $"{AnswerKinds.Plain(number)} {first.Label}" : AnswerKinds.Plain(number);
}
