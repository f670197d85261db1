using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Jumps lead forward to steps that exist; defaults, rules and requirements stand where they can mean something.</summary>
internal static class FlowCheck
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        [.. Jumps(definition), .. Places.Questions(definition).SelectMany(place => Question(place.Path, place.Question))];

    private static IEnumerable<Problem> Jumps(Definition definition)
    {
        var ids = definition.Steps.Select(step => step.Id).ToList();
        foreach (var (s, step) in definition.Steps.Index())
            foreach (var (path, jump) in Places.Of($"steps[{s}].jumps", step.Jumps))
            {
                if (jump.To == Jump.End) continue;
                var target = ids.IndexOf(jump.To);
                if (target < 0) yield return new($"{path}.to", "unknown-step", $"There is no step “{jump.To}”; write the id of a later step, or end.{Suggestions.For(jump.To, ids)}");
                else if (target <= s) yield return new($"{path}.to", "backward-jump", $"A jump leads forward, but “{jump.To}” is not behind this step. The visitor goes back with the Back button.");
            }
        if (definition.Steps.Any(step => step.Jumps.Count > 0) && ids.IndexOf(Jump.End) is >= 0 and var end)
            yield return new($"steps[{end}].id", "reserved", "A jump to “end” leads behind the last step. Choose another id for this step.");
    }

    private static IEnumerable<Problem> Question(string path, Question question)
    {
        if (question is Statement && question.Rules.Count > 0) yield return new($"{path}.rules", "unused", "A statement has no answer that a rule could look at.");
        if (question is Statement && question.RequiredIf is not null) yield return new($"{path}.requiredIf", "unused", "A statement has no answer that could be required.");
        if (question is not Statement && question is { Required: true, RequiredIf: not null })
            yield return new($"{path}.requiredIf", "unused", "This question is always required. Set required to false, so that the formula decides.");
        if (question is StartingQuestion { DefaultFormula: not null } && HasDefault(question))
            yield return new($"{path}.default", "two-defaults", "This question starts with the value of its formula. Delete the default; in the formula, IFERROR gives a value for errors.");
        if (question is MatrixQuestion { DefaultFormula: not null }) yield return new($"{path}.defaultFormula", "unused", "A matrix has no answer that one formula could give. Delete it.");
        foreach (var (at, rule) in Places.Of($"{path}.rules", question.Rules))
            if (string.IsNullOrWhiteSpace(rule.Message)) yield return new($"{at}.message", "empty", "Say what to do when the rule does not hold: it stands at the field.");
    }

    private static bool HasDefault(Question question) =>
        question is OneOfQuestion { Default: not null } or MeasuredQuestion { Default: not null } or CountryQuestion { Default: not null } or YesNoQuestion { Default: not null };
}
