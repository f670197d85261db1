using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Questions, options, variables and formulas that change nothing.</summary>
internal sealed class Effects
{
    private readonly Study study;
    private readonly Crowd crowd;
    private readonly HashSet<string> read;
    private readonly HashSet<string> shown;

    public Effects(Study study, Crowd crowd)
    {
        (this.study, this.crowd) = (study, crowd);
        read = [.. study.Formulas.SelectMany(place => Trees.Names(study.Compiled.Tree(place.Text)).Select(name => (place, name))).Where(use => !IsItself(use.place, use.name)).Select(use => use.name), .. TextNames.In(study.Definition)];
        shown = [.. Places.Blocks(study.Definition).SelectMany(place => BlockNames.Of(place.Block)).Select(NameRules.Key)];
    }

    public IEnumerable<Finding> Find() => [.. Questions(), .. Options(), .. Variables(), .. Tables(), .. Constants()];

    private IEnumerable<Finding> Questions()
    {
        foreach (var (path, question) in Places.Questions(study.Definition))
        {
            if (question is Statement or TextQuestion or EmailQuestion or PhoneQuestion or CountryQuestion or DateQuestion or RankingQuestion or ConsentQuestion || IsRead(question) || shown.Contains(NameRules.Key(question.Id))) continue;
            if (Counts(question) is false)
                yield return Finding.Of(Severity.Warning, path, "unused-question", $"The answer to “{question.Title}” changes nothing: no score, formula, condition or route looks at it.",
                    "Use it, or delete the question: every question costs visitors.", question.Id);
        }
    }

    /// <summary>Whether answers earn points or speak for outcomes, and not all the same.</summary>
    private bool Counts(Question question) => question switch
    {
        ChoiceQuestion { Options: var options } when study.Definition is QuizDefinition => options.Select(Votes).Distinct().Count() > 1,
        MultipleQuestion { Category: not null, Options: var options } => options.Any(option => option.Points > 0),
        ChoiceQuestion { Category: not null, Options: var options } => options.Select(option => (option.Points ?? 0, option.LeftOut)).Distinct().Count() > 1,
        MatrixQuestion { Category: not null, Options: var points } => points.Select(point => (point.Points ?? 0, point.LeftOut)).Distinct().Count() > 1,
        YesNoQuestion { Category: not null } yesNo => yesNo.YesPoints != yesNo.NoPoints,
        ScoredQuestion { Category: not null } => true,
        _ => false,
    };

    private IEnumerable<Finding> Options()
    {
        if (study.Definition is not QuizDefinition quiz) yield break;
        foreach (var (path, question) in Places.Questions(quiz))
        {
            if (question is not ChoiceQuestion choice || IsRead(question) || !Counts(question)) continue;
            foreach (var (at, option) in Places.Of($"{path}.options", choice.Options))
                if (!option.LeftOut && Votes(option).Length == 0)
                    yield return Finding.Of(Severity.Warning, at, "option-without-effect", $"“{option.Label}” speaks for no outcome, unlike the other options of “{question.Title}”.", "Give it points for an outcome, or delete it.", option.Id);
        }
    }

    private IEnumerable<Finding> Variables()
    {
        foreach (var (path, variable) in Outputs())
        {
            var key = NameRules.Key(variable.Id);
            if (variable.Live && string.IsNullOrWhiteSpace(variable.Label))
                yield return Finding.Of(Severity.Warning, $"{path}.label", "live-without-label", $"“{variable.Id}” is shown while visitors answer, but has no label that says what it is.", "Give it a label, or switch off live.", variable.Id);
            if (variable is { Live: false, Source: null, AsOf: null } && !read.Contains(key) && !shown.Contains(key))
                yield return Finding.Of(Severity.Note, path, "unused-variable", $"“{variable.Label ?? variable.Id}” is computed, but no formula, text or block uses it: only integrations see it.", "Show it in a block, or delete it.", variable.Id);
        }
    }

    private IEnumerable<(string Path, Variable Variable)> Outputs() =>
        [.. Places.Of("variables", study.Definition.Variables), .. Places.Of("yearTables", study.Definition.YearTables).SelectMany(table => Places.Of($"{table.Path}.columns", table.Item.Columns))];

    private IEnumerable<Finding> Tables() => Places.Of("tables", study.Definition.Tables).Where(place => !IsRead(place.Item.Id))
        .Select(place => Finding.Of(Severity.Warning, place.Path, "unused-table", $"No formula looks into the table “{place.Item.Id}”.", "Use it, or delete it.", place.Item.Id));

    /// <summary>Formulas over answers that come to the same for everybody.</summary>
    private IEnumerable<Finding> Constants()
    {
        foreach (var place in study.Formulas)
        {
            if (!crowd.Formulas.TryGetValue(place.Path, out var seen) || seen.Varies || seen.Failed > 0 || seen.Visits < Math.Min(crowd.Visitors, Crowd.LookedAtClosely) || !Inputs(place) || study.RestsOnTyped(place) || study.RestsOnDay(place)) continue;
            if (place.Path.StartsWith("steps[", StringComparison.Ordinal)) continue;
            if (place.Path.StartsWith("result[", StringComparison.Ordinal) || place.Path.StartsWith("report[", StringComparison.Ordinal))
            {
                if (place.Path.EndsWith(".showIf", StringComparison.Ordinal) && !seen.CanHold)
                    yield return Finding.Of(Severity.Warning, place.Path, "never-shown", $"None of {seen.Visits:N0} simulated visitors was shown {Named(place).Replace("This", "this part", StringComparison.Ordinal)}: its condition never held.", "Mend the condition, or delete the part.", place.Text);
                continue;
            }
            if (place.Path.StartsWith("leadModel.overrides", StringComparison.Ordinal))
            {
                if (!seen.CanHold)
                    yield return Finding.Of(Severity.Warning, place.Path, "rule-never-applies", $"The rule {Named(place)} applied to none of {seen.Visits:N0} simulated leads.", "Mend the condition, or delete the rule.", place.Text);
                continue;
            }
            yield return Finding.Of(Severity.Warning, place.Path, "constant-formula", $"{Named(place)} reads answers, but came to {seen.FirstValue} for each of {seen.Visits:N0} simulated visitors.", "Check it, or write the constant.", place.Text);
        }
    }

    /// <summary>Does the formula rest on answers, results or the lead, and not on constants and tables alone?</summary>
    private bool Inputs(FormulaPlace place)
    {
        var behind = study.NamesBehind(study.Compiled.Tree(place.Text));
        return study.Compiled.Questions.SelectMany(AnswerNames.Keys).Concat(Scoring.ResultNames.Of(study.Definition))
            .Concat(study.Definition.LeadForm.Fields.Select(field => NameRules.Key(field.Id))).Any(behind.Contains);
    }

    private string Named(FormulaPlace place) => study.NameOf(place.Path) is { } name ? $"“{name}”" : "This";

    private bool IsRead(string id) => read.Contains(NameRules.Key(id));

    private bool IsRead(Question question) => AnswerNames.IsRead(question, read.Contains);

    /// <summary>A formula or rule about a thing itself is no use of it.</summary>
    private bool IsItself(FormulaPlace place, string name) =>
        study.Compiled.ReadBy(name) is { } question && place.Path.StartsWith($"{study.PathOf(question)}.", StringComparison.Ordinal);

    private static string Votes(Option option) => string.Join(";", (option.Outcomes ?? new Dictionary<string, double>()).Where(vote => vote.Value != 0).OrderBy(vote => vote.Key, StringComparer.Ordinal).Select(vote => $"{vote.Key}={vote.Value}"));
}
