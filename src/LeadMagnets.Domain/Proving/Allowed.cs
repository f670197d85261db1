using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Proving;

/// <summary>Whether the server takes what a visitor answered to a question.</summary>
internal static class Allowed
{
    public static bool HasRules(Question question) => question.Rules.Count > 0 || question.RequiredIf is not null;

    /// <summary>A question that was not shown asks nothing.</summary>
    public static bool Is(CompiledDefinition compiled, Walk walk, Question question) =>
        !walk.Shown.Contains(question.Id) || !HasRules(question) || new Asking(compiled, walk).Takes(question);

    /// <summary>The formulas of a question's rules and of when it is required.</summary>
    public static IEnumerable<string> Rules(Question question) => question.Rules.Select(rule => rule.When).Concat(question.RequiredIf is { } formula ? [formula] : []);
}
