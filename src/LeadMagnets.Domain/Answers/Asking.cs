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
        if (Lacks(question) is { } lack) return walk.Requires(compiled, question) ? lack.At(path) : null;
        return question.Rules.FirstOrDefault(IsBroken) is { } broken ? new(path, "rule", Values.Fill(broken.Message)) : null;
    }

    /// <summary>Whether there is nothing to say about it.</summary>
    public bool Takes(Question question) => question is Statement
        || (IsLacking(question) ? !walk.Requires(compiled, question) : !question.Rules.Any(IsBroken));

    /// <summary>What keeps the answer from being one that is required; null: nothing.</summary>
    private Refusal? Lacks(Question question)
    {
        if (!IsLacking(question)) return null;
        var title = Values.Fill(question.Title);
        return (question, walk.Answers[question.Id]) switch
        {
            (ConsentQuestion, _) => new("required", $"“{title}” has to be ticked."),
            (MatrixQuestion matrix, RowsAnswer rows) => new("rows", $"“{title}” needs an answer in every row: “{Values.Fill(matrix.Rows.First(row => !rows.Rows.ContainsKey(row.Id)).Label)}” is open."),
            _ => new("required", $"“{title}” needs an answer."),
        };
    }

    /// <summary>A box that was not ticked and a matrix with open rows are answers, but not those that are required.</summary>
    private bool IsLacking(Question question) => walk.Answers[question.Id] switch
    {
        null => true,
        YesNoAnswer { Yes: false } => question is ConsentQuestion,
        RowsAnswer rows => rows.Rows.Count < ((MatrixQuestion)question).Rows.Count,
        _ => false,
    };

    /// <summary>An error is the formula's fault, not the visitor's.</summary>
    private bool IsBroken(AnswerRule rule) =>
        compiled.Evaluate(rule.When, walk.Scope) is { IsError: false } value && !Walk.Holds(value);
}
