using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Flow;

/// <summary>
/// The way of one visitor through a magnet, in one pass over the document; <c>widgets/src/player/compute/walk.ts</c> walks the same way.
/// <list type="number">
/// <item>Steps come in their order. A step whose condition does not hold is passed over, with its jumps.</item>
/// <item>In a shown step each question is shown whose condition holds. Its answer counts from then on: a condition sees the answers before
/// it, and of those only what was shown. An unanswered input of a calculator counts with its default, computed or given.</item>
/// <item>Behind its questions a shown step's jumps are asked, also when none of them was shown: the first that holds leads to its step, forward only, and
/// what lies between is not shown, as if its conditions did not hold; none holds: to the next step.</item>
/// </list>
/// A formula that comes to an error, a text or nothing does not hold. Each formula is computed at most once per walk and within
/// <see cref="FormulaLimits.Steps"/>; there are at most 200 in a definition (<c>LimitCheck</c>), so the longest walk is bounded too.
/// </summary>
/// <param name="Answers">The answers that count.</param>
/// <param name="Shown">The ids of the questions that were shown.</param>
/// <param name="Scope">What formulas see at the end of the way: tables and the answers that count.</param>
public sealed record Walk(AnswerSet Answers, IReadOnlySet<string> Shown, Scope Scope)
{
    public static Walk Through(CompiledDefinition compiled, AnswerSet given)
    {
        var answers = new Dictionary<string, Answer>();
        var shown = new HashSet<string>();
        var scope = compiled.EmptyScope();
        if (given.Day is { } day) scope.Today = DateSerial.Of(day);
        var steps = compiled.Definition.Steps;
        for (var at = 0; at < steps.Count;)
        {
            var next = at + 1;
            if (IsShown(compiled, steps[at].ShowIf, scope))
            {
                foreach (var question in steps[at].Questions.Where(question => IsShown(compiled, question.ShowIf, scope)))
                {
                    shown.Add(question.Id);
                    if ((given[question.Id] ?? Default(compiled, question, scope)) is not { } answer) continue;
                    answers[question.Id] = answer;
                    AnswerValue.Put(question, answer, scope);
                }
                next = Target(compiled, steps, at, scope);
            }
            at = next;
        }
        return new(new(answers, given.Day), shown, scope);
    }

    /// <summary>Whether a question that was shown needs an answer now.</summary>
    public bool Requires(CompiledDefinition compiled, Question question) =>
        question is not Statement && (question.Required || question.RequiredIf is { } formula && Holds(compiled.Evaluate(formula, Scope)));

    /// <summary>Shown: yes, or a number other than 0. Hidden: no, 0, nothing, a text, an error.</summary>
    public static bool Holds(Value value) => value.IsLogical ? value.Logical : value.IsNumber && value.Number != 0;

    private static bool IsShown(CompiledDefinition compiled, string? condition, Scope scope) =>
        condition is null || Holds(compiled.Evaluate(condition, scope));

    /// <summary>Never backwards, whatever the document says: every walk ends.</summary>
    private static int Target(CompiledDefinition compiled, IReadOnlyList<Step> steps, int at, Scope scope)
    {
        if (steps[at].Jumps.FirstOrDefault(jump => IsShown(compiled, jump.When, scope)) is not { } jump) return at + 1;
        var target = at + 1;
        while (target < steps.Count && steps[target].Id != jump.To) target++;
        return target;
    }

    private static Answer? Default(CompiledDefinition compiled, Question question, Scope scope) => compiled.Definition is CalculatorDefinition
        ? StartAnswer.Of(compiled, question, scope)
        : null;
}
