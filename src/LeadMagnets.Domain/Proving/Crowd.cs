using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>What many visits came to: who saw what, which verdicts were given, what the formulas yielded.</summary>
internal sealed class Crowd
{
    /// <summary>Formulas besides variables are computed for so many visitors; conditions for all.</summary>
    public const int LookedAtClosely = 1_000;

    /// <summary>Work on the visits, and on searching afterwards; see <see cref="VisitCost"/>. Beyond it there are fewer visitors, but always a few.</summary>
    private const long MostWork = 64_000_000, MostSearching = 20_000_000;
    private const int Fewest = 10;

    private readonly Study study;
    private readonly Failures failures;
    private readonly Effort searching = new(MostSearching);

    private readonly IReadOnlyList<Question> ruled;

    private Crowd(Study study, Failures failures) =>
        (this.study, this.failures, ruled) = (study, failures, [.. study.Compiled.Questions.Where(question => question.Rules.Count > 0)]);

    public int Visitors { get; private set; }

    /// <summary>How often each question was shown.</summary>
    public Dictionary<string, int> Shown { get; } = [];

    /// <summary>How often each band, grade, outcome and destination was given, by <c>band:id</c>.</summary>
    public Dictionary<string, int> Verdicts { get; } = [];

    /// <summary>Somebody who got a verdict; also found by searching, so there may be one where nobody in the crowd got it.</summary>
    public Dictionary<string, AnswerSet> Witnesses { get; } = [];

    /// <summary>What the formula at each path came to.</summary>
    public Dictionary<string, FormulaSeen> Formulas { get; } = [];

    /// <summary>The least and the most of the numbers that verdicts rest on, by <c>score:</c>, <c>category:id</c>, <c>points:id</c>, <c>match:id</c>.</summary>
    public Dictionary<string, Bounds> Numbers { get; } = [];

    /// <summary>Questions at which visitors found no answer that is taken: how many, and one of them.</summary>
    public Dictionary<string, (int Visitors, AnswerSet By)> Stuck { get; } = [];

    /// <summary>Questions under rules to which somebody gave an answer that is taken.</summary>
    public HashSet<string> Answered { get; } = [];

    public int WithoutScore { get; private set; }

    /// <summary>Is there work left for searching?</summary>
    public bool CanLearn => !searching.IsSpent;

    /// <summary>One visit after the other, on one core: whoever fills in a magnet meanwhile needs the others.</summary>
    public static Crowd Of(Study study, Failures failures, int visitors, int seed, CancellationToken ct)
    {
        var crowd = new Crowd(study, failures);
        var dice = new Dice(seed);
        var effort = new Effort(MostWork);
        var obedient = new Obedient(study, effort);
        for (var i = 0; i < visitors && (i < Fewest || !effort.IsSpent); i++)
        {
            ct.ThrowIfCancellationRequested();
            effort.Spend(crowd.Add(Trial.Of(study.Compiled, obedient.Answers(dice, crowd.Stuck), RandomAnswers.Lead(study.Definition.LeadForm, study.Definition.LeadModel, dice))));
        }
        return crowd;
    }

    /// <summary>Remembers what a visit shows to be possible, without counting it.</summary>
    public void Learn(AnswerSet answers)
    {
        if (!CanLearn) return;
        var trial = study.Try(answers);
        searching.Spend(study.Cost.Of(trial.Scope));
        foreach (var (verdict, _) in Trials.Verdicts(trial)) Witnesses.TryAdd(verdict, answers);
        foreach (var (number, value) in Trials.Numbers(trial)) Number(number).Add(value, answers);
        foreach (var place in failures.Places)
            if (place.IsCondition && Formulas.TryGetValue(place.Place.Path, out var seen) && seen.IsOpen) seen.Look(place.Value(study.Compiled, trial.Scope));
        failures.Add(trial, closely: true);
    }

    /// <summary>Counts a visit, and tells what it cost.</summary>
    private long Add(Trial trial)
    {
        foreach (var id in trial.Walk.Shown) Shown[id] = Shown.GetValueOrDefault(id) + 1;
        foreach (var question in ruled)
            if (!Answered.Contains(question.Id) && trial.Walk.Answers[question.Id] is not null && Allowed.Is(study.Compiled, trial.Walk, question)) Answered.Add(question.Id);
        foreach (var (verdict, _) in Trials.Verdicts(trial))
        {
            Verdicts[verdict] = Verdicts.GetValueOrDefault(verdict) + 1;
            Witnesses.TryAdd(verdict, trial.Given);
        }
        foreach (var (number, value) in Trials.Numbers(trial)) Number(number).Add(value, trial.Given);
        if (trial.Result is { Kind: "assessment", Score: null }) WithoutScore++;
        var closely = Visitors++ < LookedAtClosely;
        foreach (var place in failures.Places)
            if (closely || place.IsCondition || place.Name is not null)
                Seen(place.Place.Path).Add(place.Value(study.Compiled, trial.Scope));
        failures.Add(trial, closely);
        return study.Cost.Of(trial.Scope);
    }

    private FormulaSeen Seen(string path) => Formulas.TryGetValue(path, out var seen) ? seen : Formulas[path] = new();

    private Bounds Number(string number) => Numbers.TryGetValue(number, out var known) ? known : Numbers[number] = new();
}
