using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The least and the most of an assessment's score and categories, exactly: for each way through the magnet the questions that do not steer
/// are independent of each other, so that the best and worst share follow from their answers one by one (<see cref="Fraction"/>).
/// </summary>
internal sealed class ScoreBounds
{
    private readonly Study study;
    private readonly AssessmentDefinition definition;
    private readonly HashSet<string> steering;
    private readonly Dictionary<string, IReadOnlyList<Part<Chosen>>> free = [];
    private readonly Dictionary<string, IReadOnlyList<Part<Chosen>>> ends = [];

    public ScoreBounds(Study study, AssessmentDefinition definition)
    {
        (this.study, this.definition) = (study, definition);
        steering = [.. study.Steering.Questions.Select(question => question.Id)];
        IsExact = study.Steering.IsWhole(study.Steering.Questions);
        if (!IsExact) return;
        foreach (var walk in study.Steering.Ways(study.Steering.Questions)) Add(walk);
    }

    /// <summary>False: there are too many ways, and nothing is claimed.</summary>
    public bool IsExact { get; }

    public Bounds Score { get; } = new();

    public Dictionary<string, Bounds> Categories { get; } = [];

    /// <summary>Answers that leave every scored question out, so that there is no score; null: there always is one.</summary>
    public AnswerSet? Without { get; private set; }

    /// <summary>The parts that the shown questions of a category can take, on the way of these steering answers.</summary>
    public IEnumerable<IReadOnlyList<Part<Chosen>>> PartsOf(Walk walk, string category) => Shown(walk, category).Select(question => Parts(question, walk));

    private IEnumerable<ScoredQuestion> Shown(Walk walk, string category) => definition.Questions.OfType<ScoredQuestion>().Where(question => question.Category == category && walk.Shown.Contains(question.Id));

    private void Add(Walk walk)
    {
        List<IReadOnlyList<Part<Chosen>>> most = [], least = [], whole = [];
        foreach (var category in definition.Categories)
        {
            var lists = Shown(walk, category.Id).Select(question => Ends(question, walk)).ToList();
            whole.AddRange(lists);
            var without = lists.TrueForAll(list => list.Any(part => part.Weight == 0)) ? [new Part<Chosen>(0, 0, Chosen.Of(lists.Select(list => list.First(part => part.Weight == 0).What)))] : Array.Empty<Part<Chosen>>();
            var (high, low) = (Fraction.Most(lists), Fraction.Least(lists));
            if (high is not null) Range(category.Id).Add(100 * low!.Share, Given(walk, low.Whats), 100 * high.Share, Given(walk, high.Whats));
            most.Add([.. without, .. Whole(category, high)]);
            least.Add([.. without, .. Whole(category, low)]);
        }
        var (top, bottom) = definition.Overall is OverallBy.Questions ? (Fraction.Most(whole), Fraction.Least(whole)) : (Fraction.Most(most), Fraction.Least(least));
        if (top is not null) Score.Add(100 * bottom!.Share, Given(walk, bottom.Whats), 100 * top.Share, Given(walk, top.Whats));
        if (whole.TrueForAll(list => list.Any(part => part.Weight == 0)))
            Without ??= Given(walk, whole.Select(list => list.First(part => part.Weight == 0).What));
    }

    private static IEnumerable<Part<Chosen>> Whole(Category category, Pick<Chosen>? pick) =>
        pick is null ? [] : [new(category.Weight * pick.Share, category.Weight, Chosen.Of(pick.Whats))];

    private Bounds Range(string category) => Categories.TryGetValue(category, out var known) ? known : Categories[category] = new();

    private IReadOnlyList<Part<Chosen>> Parts(ScoredQuestion question, Walk walk)
    {
        if (steering.Contains(question.Id)) return [Part(question, walk.Answers[question.Id])];
        if (!free.TryGetValue(question.Id, out var known))
            free[question.Id] = known = [.. study.Steering.Choices(question).Answers.Select(answer => Part(question, answer)).DistinctBy(part => (part.Earned, part.Weight))];
        return known;
    }

    /// <summary>Of the parts that weigh the same only those that earn least and most matter to the ends of a share.</summary>
    private IReadOnlyList<Part<Chosen>> Ends(ScoredQuestion question, Walk walk)
    {
        if (steering.Contains(question.Id)) return Parts(question, walk);
        if (!ends.TryGetValue(question.Id, out var known))
            ends[question.Id] = known = [.. Parts(question, walk).GroupBy(part => part.Weight).SelectMany(same => new[] { same.MinBy(part => part.Earned), same.MaxBy(part => part.Earned) }).DistinctBy(part => (part.Earned, part.Weight))];
        return known;
    }

    private static Part<Chosen> Part(ScoredQuestion question, Answer? answer) => QuestionScoring.Of(question, answer) is { } score
        ? new(score.Weight * score.Share, score.Weight, Chosen.Of(question.Id, answer))
        : new(0, 0, Chosen.Of(question.Id, answer));

    /// <summary>The whole answer set: what nobody chose is answered as usual.</summary>
    private AnswerSet Given(Walk walk, IEnumerable<Chosen> chosen)
    {
        var answers = study.Usual.All.Where(pair => !steering.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (id, answer) in walk.Answers.All) answers[id] = answer;
        foreach (var (id, answer) in Chosen.Of(chosen).Answers)
        {
            if (answer is null) answers.Remove(id);
            else answers[id] = answer;
        }
        return new(answers);
    }
}
