using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Steps and questions that nobody sees, and conditions that always hold.</summary>
internal sealed class Reach(Study study, Crowd crowd)
{
    public IEnumerable<Finding> Find() => [.. Steps(), .. Always(), .. NeverJumped(), .. Nothing()];

    private IEnumerable<Finding> Steps()
    {
        foreach (var (path, step) in Places.Of("steps", study.Definition.Steps))
        {
            var hidden = Places.Of($"{path}.questions", step.Questions).Where(place => !crowd.Shown.ContainsKey(place.Item.Id)).Select(place => Hidden(place.Path, place.Item)).OfType<Finding>().ToList();
            if (hidden.Count < step.Questions.Count || hidden.Count == 0)
            {
                foreach (var finding in hidden) yield return finding;
                continue;
            }
            var proved = hidden.TrueForAll(finding => finding.Severity is Severity.Error);
            var title = step.Title ?? step.Id;
            yield return proved
                ? Finding.Of(Severity.Error, path, "unreachable-step", $"Nobody ever sees the step “{title}”: its condition, those of its questions or the jumps before it never let anybody in.",
                    "Mend the condition or the jumps, or delete the step.", step.Id)
                : Finding.Of(Severity.Warning, path, "step-not-met", $"None of {crowd.Visitors:N0} simulated visitors saw the step “{title}”.", "Check its condition and the jumps before it, or delete the step.", step.Id);
        }
    }

    /// <summary>Null where somebody can see it after all.</summary>
    private Finding? Hidden(string path, Question question)
    {
        var deciding = study.Steering.Behind([NameRules.Key(question.Id)]).Where(other => other != question).ToList();
        // Rules of other questions only make fewer answers possible: what no answers show is hidden without looking at them.
        if (IsSeen(deciding, question) is { } proved) return proved ? Ruled(path, question, deciding) : Unreachable(path, question);
        return NotMet(path, question);
    }

    /// <summary>What answers could show may still be behind a rule that takes none of them.</summary>
    private Finding? Ruled(string path, Question question, List<Question> deciding)
    {
        var ruling = study.Steering.Ruling(deciding).Where(other => other != question).ToList();
        if (ruling.Count == deciding.Count) return null;
        return IsSeen(ruling, question) switch { true => null, false => Unreachable(path, question), null => NotMet(path, question) };
    }

    /// <summary>Null: too many ways to say so.</summary>
    private bool? IsSeen(List<Question> deciding, Question question)
    {
        var whole = study.Steering.IsWhole(deciding);
        return study.Steering.Ways(deciding).Any(walk => walk.Shown.Contains(question.Id)) ? true : whole ? false : null;
    }

    private static Finding Unreachable(string path, Question question) =>
        Finding.Of(Severity.Error, path, "unreachable-question", $"Nobody ever sees “{question.Title}”: no answers make its conditions true.", "Mend the condition or the jumps before it, or delete the question.", question.Id);

    private Finding NotMet(string path, Question question) =>
        Finding.Of(Severity.Warning, path, "question-not-met", $"None of {crowd.Visitors:N0} simulated visitors saw “{question.Title}”.", "Check its condition, or delete the question.", question.Id);

    private IEnumerable<Finding> Always()
    {
        foreach (var place in study.Formulas.Where(place => place.Path.StartsWith("steps[", StringComparison.Ordinal) && place.Path.EndsWith(".showIf", StringComparison.Ordinal)))
        {
            if (crowd.Formulas[place.Path] is not { } seen || seen.Held < seen.Visits || !Holds(place.Text, always: true)) continue;
            yield return Finding.Of(Severity.Note, place.Path, "always-true", $"The condition of “{study.NameOf(place.Path) ?? "this step"}” holds for everybody.", "Delete it, or mend it if some visitors are to be spared this.", place.Text);
        }
    }

    private IEnumerable<Finding> NeverJumped()
    {
        foreach (var place in study.Formulas.Where(place => place.Path.Contains(".jumps[", StringComparison.Ordinal)))
        {
            if (crowd.Formulas[place.Path].CanHold) continue;
            if (Holds(place.Text, always: false))
                yield return Finding.Of(Severity.Warning, place.Path, "jump-never-taken", "Nobody ever takes this jump: no answers make its condition true.", "Mend the condition, or delete the jump.", place.Text);
        }
    }

    /// <summary>Proves that a condition always holds, or never does.</summary>
    private bool Holds(string condition, bool always)
    {
        var deciding = study.Steering.Behind(Trees.Names(study.Compiled.Tree(condition)));
        return study.Steering.IsWhole(deciding) && study.Steering.Ways(deciding).All(walk => Walk.Holds(study.Compiled.Evaluate(condition, walk.Scope)) == always);
    }

    private IEnumerable<Finding> Nothing()
    {
        if (study.Compiled.Questions.All(question => !crowd.Shown.ContainsKey(question.Id)))
            yield return Finding.Of(study.Compiled.Questions.All(question => Hidden("", question) is { Severity: Severity.Error }) ? Severity.Error : Severity.Warning, "steps", "nothing-shown", "No simulated visitor was asked anything.", "Give the magnet a question that everybody sees.");
    }
}
