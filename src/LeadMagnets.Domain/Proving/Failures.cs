using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Collects the formulas that fail, each at the place where the error arises, with the answers that make it fail.</summary>
internal sealed class Failures(Study study)
{
    /// <summary>Work on making examples simpler; beyond it they stay as they were found.</summary>
    private const long MostWork = 10_000_000;

    private readonly Effort effort = new(MostWork);
    private readonly Dictionary<(string Path, string Code), Failure> found = [];

    public IReadOnlyList<FormulaUse> Places { get; } = FormulaUse.All(study.Compiled);

    public IEnumerable<Failure> All => found.Values;

    public void Add(Trial trial, bool closely)
    {
        foreach (var place in Places)
        {
            if (!closely && place.Name is null) continue;
            if (Error(place, trial) is not { } error) continue;
            var key = (place.Place.Path, error.Code);
            if (found.TryGetValue(key, out var known) && known.IsUsual) continue;
            var usual = IsUsual(trial);
            if (known is null || usual) found[key] = new(place.Place, error, trial.Given, usual);
        }
    }

    /// <summary>The answers of a failure with as few changes to the usual ones as it takes.</summary>
    public AnswerSet Shrunk(Failure failure)
    {
        var place = Places.First(use => use.Place == failure.Place);
        var given = failure.By;
        // What could not be spared before may be now: once more until nothing is left to spare.
        for (var spared = true; spared;)
        {
            spared = false;
            foreach (var question in study.Compiled.Questions)
            {
                if (effort.IsSpent || Equals(given[question.Id], study.Usual[question.Id])) continue;
                var simpler = With(given, question.Id, study.Usual[question.Id]);
                var trial = study.Try(simpler);
                effort.Spend(study.Cost.Of(trial.Scope));
                if (Error(place, trial)?.Code != failure.Error.Code) continue;
                (given, spared) = (simpler, true);
            }
        }
        return given;
    }

    public static AnswerSet With(AnswerSet given, string question, Answer? answer)
    {
        var others = given.All.Where(pair => pair.Key != question);
        return new(answer is null ? others : others.Append(KeyValuePair.Create(question, answer)));
    }

    private FormulaError? Error(FormulaUse place, Trial trial)
    {
        if (place.Value(study.Compiled, trial.Scope).FirstError() is not { } error) return null;
        foreach (var used in place.Uses)
            if (trial.Scope.Find(used) is { } value && value.FirstError() is not null) return null;
        return error;
    }

    /// <summary>Do all numbers lie on the tracks of their sliders, and are not absurd elsewhere?</summary>
    private bool IsUsual(Trial trial) => study.Compiled.Questions.OfType<NumericQuestion>().All(question => trial.Walk.Answers[question.Id] is not NumberAnswer answer
        || (question is SliderQuestion slider ? answer.Number >= slider.Min && answer.Number <= slider.Max : Math.Abs(answer.Number) <= 1e9));
}
