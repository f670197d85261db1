using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Answers;

/// <summary>What a shown question asks of its answer beyond its kind: that there is one where it is needed, and the marketer's rules.</summary>
internal sealed class Asking(CompiledDefinition compiled, Walk walk)
{
    private PipeValues Values => field ??= PipeValues.During(compiled, walk);

    public Problem? About(Question question)
    {
        if (question is Statement) return null;
        var path = $"answers.{question.Id}";
        if (walk.Answers[question.Id] is null)
            return walk.Requires(compiled, question) ? new(path, "required", $"“{Values.Fill(question.Title)}” needs an answer.") : null;
        return question.Rules.FirstOrDefault(IsBroken) is { } broken ? new(path, "rule", Values.Fill(broken.Message)) : null;
    }

    /// <summary>Whether there is nothing to say about it.</summary>
    public bool Takes(Question question) => question is Statement
        || (walk.Answers[question.Id] is null ? !walk.Requires(compiled, question) : !question.Rules.Any(IsBroken));

    /// <summary>An error is the formula's fault, not the visitor's.</summary>
    private bool IsBroken(AnswerRule rule) =>
        compiled.Evaluate(rule.When, walk.Scope) is { IsError: false } value && !Walk.Holds(value);
}
