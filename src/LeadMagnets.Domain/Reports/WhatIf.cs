using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports;

/// <summary>The same run with other answers: everything is really computed again, by the engine that computed the result.</summary>
public sealed class WhatIf(CompiledDefinition compiled, AnswerSet answers)
{
    /// <summary>
    /// The number that a variable comes to when some inputs are changed; null where it comes to none, or where none of the inputs is answered.
    /// A changed input stays within its hard limits.
    /// </summary>
    public double? Number(string variable, IReadOnlyList<string> inputs, Func<double, double> change)
    {
        var changed = inputs.Select(compiled.Question).OfType<NumericQuestion>()
            .Where(input => answers[input.Id] is NumberAnswer)
            .ToDictionary(input => input.Id, input => (Answer)new NumberAnswer(Math.Clamp(change(((NumberAnswer)answers[input.Id]!).Number), input.HardMin, input.HardMax)));
        return changed.Count == 0 ? null : Number(variable, new(answers.All.Select(pair => KeyValuePair.Create(pair.Key, changed.GetValueOrDefault(pair.Key, pair.Value))), answers.Day));
    }

    /// <summary>Whether an input has the value that the definition gave it.</summary>
    public bool IsDefault(NumericQuestion input) => input.Default is { } number && answers[input.Id] is NumberAnswer answer && answer.Number == number;

    /// <summary>The number with the answers as they are.</summary>
    public double? Number(string variable) => Number(variable, answers);

    private double? Number(string variable, AnswerSet with) => Outcome.Of(compiled, with, lead: null).Result.Outputs.GetValueOrDefault(variable)?.Value as double?;
}
