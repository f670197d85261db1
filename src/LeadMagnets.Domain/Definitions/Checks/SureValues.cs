using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>
/// Which values every run has, whatever the visitor does. Where it cannot be told, as in a circle, a value is not sure. Each variable is looked at
/// once per place, those that it rests on first, so that long chains of variables take neither time nor stack.
/// </summary>
internal sealed class SureValues
{
    private static readonly HashSet<string> Total = ["AND", "OR", "NOT", "SUM", "MIN", "MAX", "ABS", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT"];

    private readonly Definition definition;
    private readonly Dictionary<string, (Question Question, int Index, int Step)> questions = [];
    private readonly Dictionary<string, Node> variables = [];
    private readonly HashSet<int> skippable;
    private readonly IReadOnlyList<string> order;
    private readonly Dictionary<(int Step, int Own), Dictionary<string, Doubts>> doubts = [];
    private TextPlace place = new("", "", TextSight.Result);
    private Dictionary<string, Doubts> known = [];

    public SureValues(Definition definition)
    {
        this.definition = definition;
        var index = 0;
        foreach (var (s, step) in definition.Steps.Index())
            foreach (var question in step.Questions)
            {
                foreach (var name in AnswerNames.Keys(question).Append(NameRules.Key(question.Id))) questions.TryAdd(name, (question, index, s));
                index++;
            }
        foreach (var variable in definition.Variables)
            if (Formula.Parse(variable.Formula).Root is { } tree) variables.TryAdd(NameRules.Key(variable.Id), tree);
        skippable = [.. Skippable(definition.Steps)];
        order = Order();
    }

    /// <summary>What may be the matter with the value of a variable.</summary>
    private readonly record struct Doubts(bool Blank, bool Fails, bool Text);

    /// <summary>Whether what <paramref name="name"/> stands for is there whenever the text is shown.</summary>
    public bool Has(string name, TextPlace where)
    {
        place = where;
        known = Known((where.Step, where.Sees is TextSight.OwnAnswer ? where.QuestionsBefore : -1));
        return questions.ContainsKey(name) ? IsAnswered(name)
            : variables.ContainsKey(name) ? known[name] is { Blank: false, Fails: false }
            : name switch
            {
                "winner" => true,
                "score" or "raw" => IsAssessed(),
                "band" => definition is AssessmentDefinition { Bands.Count: > 0 } && IsAssessed(),
                "grade" => definition is AssessmentDefinition { Grades.Count: > 0 } && IsAssessed(),
                _ => IsGiven(name),
            };
    }

    private Dictionary<string, Doubts> Known((int, int) key)
    {
        if (doubts.TryGetValue(key, out var seen)) return seen;
        known = doubts[key] = [];
        foreach (var name in order) known[name] = new(MayBeBlank(variables[name]), MayFail(variables[name]), MayBeText(variables[name]));
        return known;
    }

    /// <summary>The variables, each behind those that it uses; those in a circle in any order.</summary>
    private List<string> Order()
    {
        var (ordered, entered) = (new List<string>(), new HashSet<string>());
        foreach (var first in variables.Keys)
        {
            var open = new Stack<(string Name, bool Left)>([(first, false)]);
            while (open.TryPop(out var next))
            {
                if (next.Left) ordered.Add(next.Name);
                else if (entered.Add(next.Name))
                {
                    open.Push((next.Name, true));
                    foreach (var used in Trees.Names(variables[next.Name])) if (variables.ContainsKey(used) && !entered.Contains(used)) open.Push((used, false));
                }
            }
        }
        return ordered;
    }

    /// <summary>A variable that was not reached yet stands in a circle.</summary>
    private Doubts? Of(string name) => known.TryGetValue(name, out var found) ? found : variables.ContainsKey(name) ? new(true, true, true) : null;

    private static IEnumerable<int> Skippable(IReadOnlyList<Step> steps)
    {
        foreach (var (s, step) in steps.Index())
        {
            if (step.ShowIf is not null) yield return s;
            foreach (var jump in step.Jumps)
                for (var passed = s + 1; passed < steps.Count && steps[passed].Id != jump.To; passed++) yield return passed;
        }
    }

    /// <summary>A question of the same step may still be open while the text is read, except the one that a rule is about.</summary>
    private bool IsAnswered(string name)
    {
        var (question, index, step) = questions[name];
        if (place.Sees is TextSight.OwnAnswer && index == place.QuestionsBefore - 1) return true;
        return step != place.Step && question.ShowIf is null && !skippable.Contains(step) && (question.Required || HasDefault(question));
    }

    private bool HasDefault(Question question) => definition is CalculatorDefinition
        && (question is MeasuredQuestion { Default: not null } or OneOfQuestion { Default: not null } or CountryQuestion { Default: not null } or YesNoQuestion { Default: not null });

    private bool IsAssessed() => definition.Questions.OfType<ScoredQuestion>().Any(IsScored);

    private bool IsScored(ScoredQuestion question) => question is { Category: not null, Required: true, ShowIf: null }
        && !skippable.Contains(questions[NameRules.Key(question.Id)].Step) && !MayBeLeftOut(question);

    private static bool MayBeLeftOut(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Any(option => option.LeftOut),
        MatrixQuestion matrix => matrix.Options.Any(point => point.LeftOut),
        MeasuredQuestion measured => measured.NotApplicable is not null,
        _ => false,
    };

    private bool IsGiven(string field) => !definition.LeadForm.MayStayAway
        && definition.LeadForm.Fields.FirstOrDefault(known => NameRules.Key(known.Id) == field) is { } found && (found.Required || found.Kind is LeadFieldKind.Email);

    /// <summary>Answered, and nothing for formulas all the same: a number that does not apply, what was not ranked.</summary>
    private bool MayReadNothing(string name) => questions[name].Question switch
    {
        MeasuredQuestion measured => measured.NotApplicable is not null,
        RankingQuestion ranking => ranking.Top is not null && !IsOwn(ranking, name),
        _ => false,
    };

    private static bool IsTable(Question question, string name) => question is MultipleQuestion || question is RankingQuestion && IsOwn(question, name);

    private static bool MayBeText(Question question, string name) => question switch
    {
        MeasuredQuestion or YesNoQuestion or ConsentQuestion or DateQuestion => false,
        ChoiceQuestion choice => choice.Options.Any(option => option.Value is null),
        MatrixQuestion matrix => !IsOwn(question, name) && matrix.Options.Any(point => AnswerValue.Number(point) is null),
        RankingQuestion => IsOwn(question, name),
        _ => true,
    };

    private static bool IsOwn(Question question, string name) => NameRules.Key(question.Id) == name;

    private bool MayBeBlank(Node node) => node switch
    {
        BlankNode or TextNode { Text: "" } => true,
        NameNode name => Of(name.Name)?.Blank ?? (!questions.ContainsKey(name.Name) || !IsAnswered(name.Name) || MayReadNothing(name.Name)),
        CallNode { Function: "IF" } call => call.Arguments.Skip(1).Any(MayBeBlank),
        CallNode { Function: "IFERROR" } call => call.Arguments.Any(MayBeBlank),
        _ => false,
    };

    private bool MayFail(Node node) => node switch
    {
        NumberNode or TextNode or LogicalNode or BlankNode => false,
        NameNode name => Of(name.Name)?.Fails ?? (!questions.TryGetValue(name.Name, out var asked) || IsTable(asked.Question, name.Name)),
        BinaryNode { Operator: BinaryOperator.Power } => true,
        BinaryNode { Operator: BinaryOperator.Divide, Right: not NumberNode { Number: not 0 } } => true,
        BinaryNode { Operator: <= BinaryOperator.Divide } sum => sum.Children.Any(MayFail) || sum.Children.Any(MayBeText),
        BinaryNode other => other.Children.Any(MayFail),
        UnaryNode or PercentNode => node.Children.Any(MayFail) || node.Children.Any(MayBeText),
        CallNode { Function: "IFERROR", Arguments: [_, var instead] } => MayFail(instead),
        CallNode { Function: "IF", Arguments: [var condition, ..] } call => MayBeText(condition) || call.Arguments.Any(MayFail),
        CallNode call => !Total.Contains(call.Function) || call.Arguments.Any(MayFail) || call.Arguments.Any(MayBeText),
        _ => true,
    };

    private bool MayBeText(Node node) => node switch
    {
        TextNode or BinaryNode { Operator: BinaryOperator.Join } => true,
        NameNode name => Of(name.Name)?.Text
            ?? (!questions.TryGetValue(name.Name, out var asked) || MayBeText(asked.Question, name.Name)),
        CallNode { Function: "IF" or "IFERROR" } call => call.Arguments.Any(MayBeText),
        _ => false,
    };
}
