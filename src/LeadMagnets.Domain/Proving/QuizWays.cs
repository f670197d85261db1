using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The ways through a quiz that differ in what counts: the votes of the questions that steer and of the decisive one, and which other questions
/// are shown. Those others are independent of each other.
/// </summary>
internal sealed class QuizWays
{
    /// <summary>Points that agree to nine digits are equal, so an outcome is beaten only by clearly more.</summary>
    private const double Clearly = 1e-7;

    private readonly Study study;
    private readonly QuizDefinition definition;
    private readonly IReadOnlyList<Question> settled;
    private readonly List<Ballot> ballots;
    private readonly Dictionary<string, OpenBallots> opens = [];
    private readonly double margin;

    private QuizWays(Study study, QuizDefinition definition, IReadOnlyList<Question> settled)
    {
        (this.study, this.definition, this.settled) = (study, definition, settled);
        Outcomes = [.. definition.Outcomes.Select(outcome => outcome.Id)];
        ballots = [.. definition.Questions.OfType<ChoiceQuestion>().Where(question => !settled.Contains(question)).Select(question => new Ballot(question, Outcomes))];
        margin = Clearly * (1 + definition.Questions.OfType<ChoiceQuestion>().SelectMany(question => question.Options).Sum(option => option.Outcomes?.Values.Sum(Math.Abs) ?? 0));
        var known = new Dictionary<string, QuizWay>();
        foreach (var walk in study.Steering.Ways(settled))
        {
            var (key, way) = Way(walk);
            known.TryAdd(key, way);
        }
        All = [.. known.Values];
    }

    public IReadOnlyList<string> Outcomes { get; }

    public IReadOnlyList<QuizWay> All { get; }

    /// <summary>Null where there are too many, so that nothing can be claimed.</summary>
    public static QuizWays? Of(Study study, QuizDefinition definition)
    {
        var decisive = definition.Questions.Where(question => question.Id == definition.DecisiveQuestion && !study.Steering.Questions.Contains(question));
        Question[] settled = [.. study.Steering.Questions, .. decisive];
        return study.Steering.IsWhole(settled) ? new(study, definition, settled) : null;
    }

    /// <summary>Is there another outcome that has more points on each way?</summary>
    public bool IsBeaten(string id)
    {
        var outcome = Outcomes.Index().First(other => other.Item == id).Index;
        return Enumerable.Range(0, Outcomes.Count).Any(other => other != outcome && IsBeaten(outcome, other));
    }

    /// <summary>Answers that go this way, with what is chosen for the questions that are open on it.</summary>
    public AnswerSet Answers(QuizWay way, Func<Ballot, (double Worth, Answer? Answer)> choose)
    {
        var answers = study.Usual.All.Where(pair => settled.All(question => question.Id != pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (id, answer) in way.Answers.All) answers[id] = answer;
        foreach (var ballot in way.Open.Ballots)
        {
            if (choose(ballot).Answer is { } answer) answers[ballot.Id] = answer;
            else answers.Remove(ballot.Id);
        }
        return new(answers);
    }

    private bool IsBeaten(int outcome, int other)
    {
        var ahead = opens.Values.ToDictionary(open => open, open => open.Ballots.Sum(ballot => ballot.Best(votes => votes[outcome] - votes[other]).Worth));
        return All.All(way => way.Votes[outcome] - way.Votes[other] + ahead[way.Open] < -margin);
    }

    private (string Key, QuizWay Way) Way(Walk walk)
    {
        var shown = ballots.Where(ballot => walk.Shown.Contains(ballot.Id)).ToList();
        var key = string.Join(',', shown.Select(ballot => ballot.Id));
        if (!opens.TryGetValue(key, out var open)) opens[key] = open = new(shown, Outcomes.Count);
        var votes = new double[Outcomes.Count];
        foreach (var question in settled.OfType<ChoiceQuestion>().Where(question => walk.Shown.Contains(question.Id) && !OutcomeScoring.Chosen(question, walk.Answers).Any(option => option.LeftOut)))
            foreach (var option in OutcomeScoring.Chosen(question, walk.Answers))
                foreach (var (o, id) in Outcomes.Index()) votes[o] += OutcomeScoring.Votes(option, id);
        var decisive = definition.Questions.FirstOrDefault(question => question.Id == definition.DecisiveQuestion) is ChoiceQuestion decider
            ? string.Join(',', OutcomeScoring.Chosen(decider, walk.Answers).Select(option => option.Id)) : "";
        return ($"{key}|{string.Join(',', votes)}|{decisive}", new(walk.Answers, votes, open));
    }
}

/// <summary>One of the ways.</summary>
/// <param name="Answers">The answers to the questions that are settled on it.</param>
/// <param name="Votes">Their votes, by outcome.</param>
/// <param name="Open">The other questions that are shown.</param>
internal sealed record QuizWay(AnswerSet Answers, double[] Votes, OpenBallots Open);

/// <summary>Questions that can be answered in any way, with the least and the most that they give to each outcome.</summary>
internal sealed class OpenBallots(IReadOnlyList<Ballot> ballots, int outcomes)
{
    public IReadOnlyList<Ballot> Ballots => ballots;

    public double[] Least { get; } = [.. Enumerable.Range(0, outcomes).Select(o => ballots.Sum(ballot => -ballot.Best(votes => -votes[o]).Worth))];

    public double[] Most { get; } = [.. Enumerable.Range(0, outcomes).Select(o => ballots.Sum(ballot => ballot.Best(votes => votes[o]).Worth))];
}
