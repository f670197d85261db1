using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The outcomes of a quiz: how many points each can get, exactly, and which of them can win. All distinct sums of votes are gone through,
/// for each way and each answer to the decisive question; where they are too many, an outcome that another one always beats is still proved
/// to be out of reach.
/// </summary>
internal sealed class OutcomeReach
{
    private const int MostSums = 60_000;

    private readonly Study study;
    private readonly QuizDefinition definition;
    private readonly Crowd crowd;
    private readonly List<string> outcomes;
    private readonly IReadOnlyList<Question> fixedQuestions;

    public OutcomeReach(Study study, QuizDefinition definition, Crowd crowd)
    {
        (this.study, this.definition, this.crowd) = (study, definition, crowd);
        outcomes = [.. definition.Outcomes.Select(outcome => outcome.Id)];
        var decisive = definition.Questions.Where(question => question.Id == definition.DecisiveQuestion && !study.Steering.Questions.Contains(question));
        fixedQuestions = [.. study.Steering.Questions, .. decisive];
        IsExact = study.Steering.IsWhole(fixedQuestions);
        if (IsExact)
            foreach (var walk in study.Steering.Ways(fixedQuestions)) Add(walk);
    }

    public bool IsExact { get; }

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
        if (open.Count == 0) yield break;
        var winners = IsExact ? Winners() : null;
        foreach (var (path, outcome) in open)
        {
            if (winners is not null ? !winners.Contains(outcome.Id) : IsExact && IsBeaten(outcomes.IndexOf(outcome.Id)))
                yield return Finding.Of(Severity.Error, path, "unreachable-outcome", $"Nobody can get “{outcome.Title}”: whatever is answered, another outcome has more points or wins the tie.",
                    "Give it more points in the options, put it earlier in the order for ties, or delete it.", outcome.Id);
            else if (winners is null)
                yield return Finding.Of(Severity.Note, path, "outcome-not-met", $"None of {crowd.Visitors:N0} simulated visitors got “{outcome.Title}”. Whether somebody can is not proved: there are too many ways to answer.",
                    "Try answers that should lead to it in the preview, or give it more points.", outcome.Id);
        }
    }

    private void Add(Walk walk)
    {
        foreach (var (o, id) in outcomes.Index())
        {
            var (least, most) = (new Dictionary<string, Answer>(Given(walk)), new Dictionary<string, Answer>(Given(walk)));
            var (low, high) = (0.0, 0.0);
            foreach (var question in Shown(walk))
            {
                var votes = Votes(question, walk).ToList();
                var (worst, best) = (votes.MinBy(vote => vote.Points[o]), votes.MaxBy(vote => vote.Points[o]));
                (low, high) = (low + worst.Points[o], high + best.Points[o]);
                Put(least, question, worst.Answer);
                Put(most, question, best.Answer);
            }
            if (!Points.TryGetValue(id, out var known)) Points[id] = known = new();
            known.Add(low, new(least), high, new(most));
        }
    }

    /// <summary>The outcomes that win with some answers; null: there are too many sums.</summary>
    private HashSet<string>? Winners()
    {
        var winners = new HashSet<string>();
        foreach (var walk in study.Steering.Ways(fixedQuestions))
        {
            HashSet<Sums> sums = [new(new double[outcomes.Count])];
            foreach (var question in Shown(walk))
            {
                var votes = Votes(question, walk).Select(vote => new Sums(vote.Points)).Distinct().ToList();
                sums = [.. sums.SelectMany(sum => votes.Select(sum.Plus))];
                if (sums.Count > MostSums) return null;
            }
            winners.UnionWith(sums.Select(sum => OutcomeScoring.Winner(definition, outcomes.Zip(sum.Points).ToDictionary(pair => pair.First, pair => pair.Second), walk.Answers).Winner));
            if (winners.Count == outcomes.Count) break;
        }
        return winners;
    }

    /// <summary>Is there another outcome that has more points on each way?</summary>
    private bool IsBeaten(int outcome) => Enumerable.Range(0, outcomes.Count).Any(other => other != outcome
        && study.Steering.Ways(fixedQuestions).All(walk => Shown(walk).Sum(question => Votes(question, walk).Max(vote => vote.Points[outcome] - vote.Points[other])) < -1e-6));

    private IEnumerable<ChoiceQuestion> Shown(Walk walk) => definition.Questions.OfType<ChoiceQuestion>().Where(question => walk.Shown.Contains(question.Id));

    private IEnumerable<(Answer? Answer, double[] Points)> Votes(ChoiceQuestion question, Walk walk) =>
        (fixedQuestions.Contains(question) ? [walk.Answers[question.Id]] : study.Steering.Choices(question).Answers)
            .Select(answer => (answer, outcomes.Select(outcome => Given(question, answer, outcome)).ToArray()));

    private static double Given(ChoiceQuestion question, Answer? answer, string outcome)
    {
        var chosen = question.Options.Where(option => answer is ChoiceAnswer one ? one.Option == option.Id : answer is ChoicesAnswer several && several.Options.Contains(option.Id)).ToList();
        return chosen.Exists(option => option.LeftOut) ? 0 : chosen.Sum(option => option.Outcomes?.GetValueOrDefault(outcome) ?? 0);
    }

    private Dictionary<string, Answer> Given(Walk walk)
    {
        var answers = study.Usual.All.Where(pair => fixedQuestions.All(question => question.Id != pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (id, answer) in walk.Answers.All) answers[id] = answer;
        return answers;
    }

    private static void Put(Dictionary<string, Answer> answers, Question question, Answer? answer)
    {
        if (answer is null) answers.Remove(question.Id);
        else answers[question.Id] = answer;
    }

    /// <summary>Points of all outcomes, as one value.</summary>
    private sealed class Sums(double[] points) : IEquatable<Sums>
    {
        public double[] Points => points;

        public Sums Plus(Sums other) => new([.. points.Zip(other.Points, (one, two) => Math.Round(one + two, 9))]);

        public bool Equals(Sums? other) => other is not null && points.AsSpan().SequenceEqual(other.Points);

        public override bool Equals(object? obj) => Equals(obj as Sums);

        public override int GetHashCode() => points.Aggregate(0, HashCode.Combine);
    }
}
