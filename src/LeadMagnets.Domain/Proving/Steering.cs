using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The questions whose answers decide which others are shown or which answers are allowed. They are few, so all that visitors can answer to
/// them together is gone through, as long as that is within <see cref="MostWays"/>.
/// </summary>
internal sealed class Steering
{
    /// <summary>How many joint answers are gone through at most. Beyond it nothing is claimed.</summary>
    public const int MostWays = 20_000;

    /// <summary>How much work all ways of a proof together may be; see <see cref="VisitCost"/>.</summary>
    private const long MostWork = 40_000_000;

    private readonly CompiledDefinition compiled;
    private readonly long costOfWay;
    private readonly Effort effort = new(MostWork);
    private readonly Dictionary<string, AnswerChoices> choices = [];
    private readonly List<Node> formulas;

    public Steering(CompiledDefinition compiled, VisitCost cost)
    {
        (this.compiled, costOfWay) = (compiled, cost.Walk);
        formulas = [.. FormulaPlaces.Of(compiled.Definition).Where(place => place.Path.StartsWith("steps[", StringComparison.Ordinal)).Select(place => compiled.Tree(place.Text))];
        Questions = Closed(compiled.Definition.Steps.SelectMany(Decisions));
    }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Do the ways that <see cref="Ways(IReadOnlyList{Question})"/> tells stand for all visitors? To be asked just before they are gone through.</summary>
    public bool IsWhole(IReadOnlyList<Question> questions) => !formulas.Exists(SimulatedDay.IsAskedFor) && Count(questions) is <= MostWays and var count && count * costOfWay <= effort.Left
        && questions.All(question => Choices(question).StandForAll);

    public AnswerChoices Choices(Question question)
    {
        if (!choices.TryGetValue(question.Id, out var known))
            choices[question.Id] = known = AnswerChoices.Of(question, Marks.Of(NameRules.Key(question.Id), formulas));
        return known;
    }

    /// <summary>The way of each joint answer to the questions; other questions are not answered. Ways that break a rule are left out.</summary>
    public IEnumerable<Walk> Ways(IReadOnlyList<Question> questions)
    {
        var lists = questions.Select(question => (question.Id, Choices(question).Answers)).ToList();
        var digits = new int[lists.Count];
        var ruled = questions.Where(question => Allowed.HasRules(question) && ReadsOnly(question, questions)).ToList();
        for (var way = 0; way < MostWays && !effort.IsSpent; way++)
        {
            effort.Spend(costOfWay);
            var answers = new AnswerSet(lists.Select((list, i) => KeyValuePair.Create(list.Id, list.Answers[digits[i]]))
                .Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));
            var walk = SimulatedDay.Walk(compiled, answers);
            if (ruled.All(question => Allowed.Is(compiled, walk, question))) yield return walk;
            var digit = 0;
            while (digit < digits.Length && ++digits[digit] == lists[digit].Answers.Count) digits[digit++] = 0;
            if (digit == digits.Length) yield break;
        }
    }

    /// <summary>The questions that decide whether a condition at a place holds and is asked at all, through all conditions in between.</summary>
    public IReadOnlyList<Question> Behind(IEnumerable<string> names)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
            if (found.Add(name))
                foreach (var next in Above(name)) open.Push(next);
        return [.. compiled.Questions.Where(question => AnswerNames.IsRead(question, found.Contains))];
    }

    /// <summary>These questions, and all that decides whether they are shown and which of their answers are taken.</summary>
    public IReadOnlyList<Question> Ruling(IEnumerable<Question> questions)
    {
        var found = Behind(questions.Select(question => NameRules.Key(question.Id)));
        while (true)
        {
            var more = Behind(found.SelectMany(question => Allowed.Rules(question).SelectMany(Names).Append(NameRules.Key(question.Id))));
            if (more.Count == found.Count) return found;
            found = more;
        }
    }

    /// <summary>The names that decide whether a question is shown, and what it starts with.</summary>
    private IEnumerable<string> Above(string name)
    {
        // A statement is read by nothing, but something decides whether it is shown.
        var found = compiled.ReadBy(name) ?? compiled.Questions.FirstOrDefault(question => NameRules.Key(question.Id) == name);
        foreach (var step in compiled.Definition.Steps)
            if (found is not null && step.Questions.Contains(found))
                return [.. Jumped(step), .. Names(step.ShowIf), .. Names(found.ShowIf), .. Names((found as StartingQuestion)?.DefaultFormula)];
        return [];
    }

    /// <summary>The names that decide whether a step is jumped over: those of earlier steps' jumps and of these steps' own conditions.</summary>
    private IEnumerable<string> Jumped(Step step) => compiled.Definition.Steps.TakeWhile(earlier => earlier != step).Where(earlier => earlier.Jumps.Count > 0)
        .SelectMany(earlier => Names(earlier.ShowIf).Concat(earlier.Jumps.SelectMany(jump => Names(jump.When))));

    /// <summary>The names by which it is decided what is shown.</summary>
    private IEnumerable<string> Decisions(Step step) =>
    [
        .. Names(step.ShowIf), .. step.Jumps.SelectMany(jump => Names(jump.When)),
        .. step.Questions.SelectMany(question => Names(question.ShowIf).Concat(Names((question as StartingQuestion)?.DefaultFormula))),
    ];

    /// <summary>
    /// The questions of these names and the scored ones whose answers are under rules, with all that those rules read. A rule about what neither
    /// steers nor counts, such as the form of a text, does not matter here.
    /// </summary>
    private IReadOnlyList<Question> Closed(IEnumerable<string> names)
    {
        var counted = compiled.Questions.Where(question => question is ChoiceQuestion or ScoredQuestion { Category: not null } && Allowed.HasRules(question));
        var found = names.Concat(counted.Select(question => NameRules.Key(question.Id))).ToHashSet();
        while (true)
        {
            var more = compiled.Questions.Where(question => AnswerNames.IsRead(question, found.Contains)).SelectMany(Allowed.Rules).SelectMany(Names).Where(name => !found.Contains(name)).ToList();
            if (more.Count == 0) return [.. compiled.Questions.Where(question => AnswerNames.IsRead(question, found.Contains))];
            found.UnionWith(more);
        }
    }

    /// <summary>A rule that reads what was not answered here says nothing.</summary>
    private bool ReadsOnly(Question question, IReadOnlyList<Question> questions)
    {
        var known = questions.ToHashSet();
        return Allowed.Rules(question).SelectMany(Names).All(name => compiled.ReadBy(name) is not { } read || known.Contains(read));
    }

    private IEnumerable<string> Names(string? formula) => formula is null ? [] : Trees.Names(compiled.Tree(formula));

    private long Count(IReadOnlyList<Question> questions)
    {
        var count = 1L;
        foreach (var question in questions)
            if ((count *= Choices(question).Answers.Count) > MostWays) break;
        return count;
    }
}
