using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>The outcomes that win with some answers, by adding up all distinct sums of votes; where they are too many nothing is claimed.</summary>
internal sealed class OutcomeWinners(QuizDefinition definition, QuizWays ways)
{
    private const int MostSums = 60_000;
    /// <summary>How many sums are made and judged over all ways together.</summary>
    private const long MostWork = 1_500_000;
    /// <summary>Points that lie this close may count as a tie, which the scoring itself has to judge.</summary>
    private const double Close = 1e-6;

    private readonly Effort effort = new(MostWork);
    private readonly Dictionary<OpenBallots, IReadOnlyCollection<Tally>?> known = [];

    public IReadOnlySet<string>? Find()
    {
        var winners = new HashSet<string>();
        foreach (var way in ways.All)
        {
            if (!known.TryGetValue(way.Open, out var sums)) known[way.Open] = sums = Sums(way.Open);
            if (sums is null) return null;
            effort.Spend(sums.Count);
            if (effort.IsSpent) return null;
            var settled = new Tally(way.Votes);
            foreach (var sum in sums) winners.Add(Winner(way, settled.Plus(sum).Points));
            if (winners.Count == ways.Outcomes.Count) break;
        }
        return winners;
    }

    private HashSet<Tally>? Sums(OpenBallots open)
    {
        HashSet<Tally> sums = [new(new double[ways.Outcomes.Count])];
        foreach (var ballot in open.Ballots)
        {
            if (ballot.All(effort, MostSums) is not { } votes) return null;
            var next = new HashSet<Tally>();
            foreach (var vote in votes)
            {
                effort.Spend(sums.Count);
                if (effort.IsSpent) return null;
                next.UnionWith(sums.Select(sum => sum.Plus(vote)));
                if (next.Count > MostSums) return null;
            }
            sums = next;
        }
        return sums;
    }

    private string Winner(QuizWay way, double[] points)
    {
        var first = 0;
        for (var o = 1; o < points.Length; o++)
            if (points[o] > points[first]) first = o;
        for (var o = 0; o < points.Length; o++)
            if (o != first && points[first] - points[o] <= Close * Math.Max(Math.Abs(points[first]), Math.Abs(points[o])))
                return OutcomeScoring.Winner(definition, ways.Outcomes.Zip(points).ToDictionary(pair => pair.First, pair => pair.Second), way.Answers).Winner;
        return ways.Outcomes[first];
    }
}
