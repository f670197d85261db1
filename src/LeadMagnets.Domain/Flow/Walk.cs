using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Flow;

/// <summary>
/// The way of one visitor through a magnet: which questions were shown, and the answers to them. A condition sees the earlier answers that
/// count: an answer to a hidden question does not, and an unanswered input of a calculator counts with its default.
/// <c>widgets/src/engine</c> walks the same way.
/// </summary>
public sealed record Walk(AnswerSet Answers, IReadOnlySet<string> Shown)
{
    public static Walk Through(CompiledDefinition compiled, AnswerSet given)
    {
        var answers = new Dictionary<string, Answer>();
        var shown = new HashSet<string>();
        var scope = compiled.EmptyScope();
        foreach (var step in compiled.Definition.Steps.Where(step => IsShown(compiled, step.ShowIf, scope)))
        {
            foreach (var question in step.Questions.Where(question => IsShown(compiled, question.ShowIf, scope)))
            {
                shown.Add(question.Id);
                if ((given[question.Id] ?? Default(compiled, question)) is not { } answer) continue;
                answers[question.Id] = answer;
                scope[question.Id] = AnswerValue.Of(question, answer);
            }
        }
        return new(new(answers), shown);
    }

    /// <summary>Shown: yes, or a number other than 0. Hidden: no, 0, nothing, a text, an error.</summary>
    public static bool Holds(Value value) => value.IsLogical ? value.Logical : value.IsNumber && value.Number != 0;

    private static bool IsShown(CompiledDefinition compiled, string? condition, Scope scope) =>
        condition is null || Holds(compiled.Evaluate(condition, scope));

    private static Answer? Default(CompiledDefinition compiled, Question question) => compiled.Definition is not CalculatorDefinition ? null : question switch
    {
        SingleQuestion { Default: { } option } => new ChoiceAnswer(option),
        PictureQuestion { Default: { } option } => new ChoiceAnswer(option),
        NumericQuestion { Default: { } number } => new NumberAnswer(number),
        YesNoQuestion { Default: { } yes } => new YesNoAnswer(yes),
        _ => null,
    };
}
