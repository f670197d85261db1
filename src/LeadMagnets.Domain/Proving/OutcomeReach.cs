using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The outcomes of a quiz: how many points each can get, exactly, and which of them can win. An outcome that another one always beats is out of
/// reach; for others all distinct sums of votes are gone through, for each way and each answer to the decisive question (<see cref="OutcomeWinners"/>).
/// </summary>
internal sealed class OutcomeReach
{
    private readonly QuizDefinition definition;
    private readonly Crowd crowd;
    private readonly QuizWays? ways;

    public OutcomeReach(Study study, QuizDefinition definition, Crowd crowd)
    {
        (this.definition, this.crowd) = (definition, crowd);
        ways = QuizWays.Of(study, definition);
        if (ways is null) return;
        foreach (var way in ways.All)
            foreach (var (o, id) in ways.Outcomes.Index())
            {
                if (!Points.TryGetValue(id, out var known)) Points[id] = known = new();
                var (low, high) = (way.Votes[o] + way.Open.Least[o], way.Votes[o] + way.Open.Most[o]);
                if (low < known.Least || high > known.Most) known.Add(low, ways.Answers(way, ballot => ballot.Best(votes => -votes[o])), high, ways.Answers(way, ballot => ballot.Best(votes => votes[o])));
            }
    }

    public bool IsExact => ways is not null;

    public Dictionary<string, Bounds> Points { get; } = [];

    /// <summary>Learns answers that speak for each outcome as loudly as they can.</summary>
    public void Search()
    {
        foreach (var range in Points.Values)
        {
            crowd.Learn(range.MostBy!);
            crowd.Learn(range.LeastBy!);
        }
    }

    public IEnumerable<Finding> Find()
    {
        var open = Places.Of("outcomes", definition.Outcomes).Where(place => !crowd.Witnesses.ContainsKey($"outcome:{place.Item.Id}")).ToList();
        var beaten = open.Where(place => ways?.IsBeaten(place.Item.Id) is true).Select(place => place.Item.Id).ToHashSet();
        var winners = ways is not null && open.Count > beaten.Count ? new OutcomeWinners(definition, ways).Find() : null;
        foreach (var (path, outcome) in open)
        {
            if (beaten.Contains(outcome.Id) || winners is not null && !winners.Contains(outcome.Id))
                yield return Finding.Of(Severity.Error, path, "unreachable-outcome", $"Nobody can get “{outcome.Title}”: whatever is answered, another outcome has more points or wins the tie.",
                    "Give it more points in the options, put it earlier in the order for ties, or delete it.", outcome.Id);
            else if (winners is null)
                yield return Finding.Of(Severity.Note, path, "outcome-not-met", $"None of {crowd.Visitors:N0} simulated visitors got “{outcome.Title}”. Whether somebody can is not proved: there are too many ways to answer.",
                    "Try answers that should lead to it in the preview, or give it more points.", outcome.Id);
        }
    }
}
