using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The visitors of a crowd, a group at a time. Their answers are drawn one after the other, and what they come to is computed side by side on
/// all cores: the same group on every machine, so that a report is the same too.
/// </summary>
internal sealed class Arrivals(Study study, Effort effort, Dictionary<string, (int Visitors, AnswerSet By)> stuck, Dice dice)
{
    /// <summary>Visitors of a group: enough to keep the cores busy, few enough to give up soon after nobody waits any more.</summary>
    private const int Together = 128, First = 10;

    private readonly Obedient obedient = new(study, effort);
    /// <summary>What the dearest visit so far has cost.</summary>
    private long? dearest;

    /// <summary>At most so many trials, at least one; fewer where the effort that is left would not do for them.</summary>
    public Trial[] Next(int most, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var people = new (AnswerSet Answers, LeadAnswers Lead)[(int)Math.Clamp(dearest is { } cost ? effort.Left / cost : First, 1, Math.Min(most, Together))];
        for (var i = 0; i < people.Length; i++) people[i] = (obedient.Answers(dice, stuck), RandomAnswers.Lead(study.Definition.LeadForm, study.Definition.LeadModel, dice));
        var trials = new Trial[people.Length];
        Parallel.For(0, people.Length, new() { CancellationToken = ct }, i => trials[i] = Trial.Of(study.Compiled, people[i].Answers, people[i].Lead));
        dearest = Math.Max(dearest ?? 0, trials.Max(trial => study.Cost.Of(trial.Scope)));
        return trials;
    }
}
