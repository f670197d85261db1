using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// All votes that one question of a quiz can cast. Several choices add up, so what they can come to at most follows from their options one by
/// one, however many of them there are.
/// </summary>
internal sealed class Ballot
{
    private readonly MultipleQuestion? several;
    private readonly int outcomes;
    private readonly List<(Answer? Answer, double[] Votes)> whole = [];
    private readonly List<(string Id, double[] Votes)> counted;
    private readonly int least, most;

    public Ballot(ChoiceQuestion question, IReadOnlyList<string> outcomes)
    {
        this.outcomes = outcomes.Count;
        counted = [.. (question is MultipleQuestion joint ? SeveralChoices.Together(joint) : question.Options).Where(option => !option.LeftOut).Select(option => (option.Id, outcomes.Select(outcome => OutcomeScoring.Votes(option, outcome)).ToArray()))];
        var nothing = new double[outcomes.Count];
        if (question is MultipleQuestion multiple)
        {
            several = multiple;
            (least, most) = SeveralChoices.Count(multiple);
            if (SeveralChoices.LeftOut(multiple) is { } leftOut) whole.Add((leftOut, nothing));
            whole.AddRange(SeveralChoices.Alone(multiple).Where(alone => !alone.Option.LeftOut)
                .Select(alone => ((Answer?)alone.Answer, outcomes.Select(outcome => OutcomeScoring.Votes(alone.Option, outcome)).ToArray())));
        }
        else
        {
            whole.AddRange(counted.Select(option => ((Answer?)new ChoiceAnswer(option.Id), option.Votes)));
            whole.AddRange(question.Options.Where(option => option.LeftOut).Select(option => ((Answer?)new ChoiceAnswer(option.Id), nothing)));
        }
        if (!question.Required) whole.Add((null, nothing));
        Id = question.Id;
    }

    public string Id { get; }

    /// <summary>The answer whose votes are worth most.</summary>
    /// <param name="worth">A weighted sum of the votes.</param>
    public (double Worth, Answer? Answer) Best(Func<double[], double> worth)
    {
        var (best, by) = (double.NegativeInfinity, (Answer?)null);
        foreach (var (answer, votes) in whole)
            if (worth(votes) is var one && one > best) (best, by) = (one, answer);
        if (several is null || counted.Count < least) return (best, by);
        var ordered = counted.Select(option => (option.Id, Worth: worth(option.Votes))).OrderByDescending(option => option.Worth).ToList();
        var chosen = ordered.Take(least).Concat(ordered.Skip(least).Take(most - least).TakeWhile(option => option.Worth > 0)).ToList();
        return chosen.Sum(option => option.Worth) is var sum && sum > best ? (sum, SeveralChoices.Of(several, chosen.Select(option => option.Id))) : (best, by);
    }

    /// <summary>All different votes; null: there are too many.</summary>
    public IReadOnlyCollection<Tally>? All(Effort effort, int mostTallies)
    {
        var all = whole.Select(answer => new Tally(answer.Votes)).ToHashSet();
        if (several is null) return all;
        var byCount = new HashSet<Tally>[Math.Min(most, counted.Count) + 1];
        for (var count = 0; count < byCount.Length; count++) byCount[count] = [];
        byCount[0].Add(new(new double[outcomes]));
        foreach (var votes in counted.Select(option => new Tally(option.Votes)))
            for (var count = byCount.Length - 2; count >= 0; count--)
            {
                effort.Spend(byCount[count].Count);
                if (effort.IsSpent) return null;
                byCount[count + 1].UnionWith(byCount[count].Select(sum => sum.Plus(votes)));
                if (byCount[count + 1].Count > mostTallies) return null;
            }
        for (var count = least; count < byCount.Length; count++) all.UnionWith(byCount[count]);
        return all;
    }
}
