using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// What the public learns of a version (design.md 4.3). Formulas leave only where the player computes them: conditions, live variables and
/// what those rest on; an option's value only where such a formula reads it.
/// </summary>
public sealed class Projection
{
    private readonly CompiledDefinition compiled;
    private readonly Definition definition;
    private readonly IReadOnlyList<PublicPipe> pipes = [];
    private readonly List<SheetFormula> formulas;
    private readonly List<Node> trees;
    private readonly HashSet<string> names;

    private Projection(CompiledDefinition compiled)
    {
        this.compiled = compiled;
        definition = compiled.Definition;
        if (!compiled.Pipes.IsNone) (definition, pipes) = PipesInPublic.Of(definition);
        var all = compiled.Formulas.ToDictionary(formula => NameRules.Key(formula.Name));
        // Each live variable follows what it rests on, and otherwise stands where the marketer put it: the first one is the panel's headline.
        var behind = compiled.Definition.Variables.Where(variable => variable.Live).Select(variable => NameRules.Key(variable.Id))
            .Concat(compiled.Pipes.Live).Select(name => NamesBehind.Of(name, all));
        formulas = [.. behind.SelectMany(names => compiled.Formulas.Where(formula => names.Contains(NameRules.Key(formula.Name)))).Distinct()];
        trees = [.. Flow().Select(compiled.Tree), .. formulas.Select(formula => formula.Tree)];
        names = [.. trees.SelectMany(Trees.Names)];
    }

    public static PublicDefinition Of(CompiledDefinition compiled, string key, int version, PublicBrand? brand) =>
        new Projection(compiled).Make(key, version, brand);

    private PublicDefinition Make(string key, int version, PublicBrand? brand)
    {
        return new()
        {
            Schema = definition.Schema, Key = key, Version = version, Kind = KindOf(definition), Title = definition.Title,
            Locale = definition.Locale, Dir = PublicTexts.Direction(definition.Locale), Currency = definition.Currency, TimeZone = UsesToday() || compiled.Questions.Any(question => question is DateQuestion { Min: DayText.Today } or DateQuestion { Max: DayText.Today }) ? definition.TimeZone ?? "UTC" : null,
            Brand = brand, Intro = Intro(), Steps = [.. definition.Steps.Select(Step)],
            Variables = formulas.Count == 0 ? null : [.. formulas.Select(Variable)],
            Tables = definition.Tables.Where(table => IsUsed(table.Id)).ToList() is { Count: > 0 } tables ? tables : null,
            Review = definition.Review ? true : null, SaveAndContinue = definition.SaveAndContinue ? true : null, LeadForm = LeadForm(definition.LeadForm, LeadFormPlace.Among(definition, definition.Steps)), Groups = Groups(), Numbers = Numbers(), Pipes = Pipes(), Texts = PublicTexts.AtFirst(definition),
            Prefills = definition.Questions.Any(question => question.Prefill is not null) || definition.LeadForm.Fields.Any(field => field.Prefill is not null) ? true : null,
            Language = PublicTexts.LanguageFor(definition.Locale),
        };
    }

    public static string KindOf(Definition definition) => definition switch
    {
        QuizDefinition => "quiz",
        AssessmentDefinition => "assessment",
        CalculatorDefinition => "calculator",
        _ => throw new System.Diagnostics.UnreachableException(definition.GetType().Name),
    };

    /// <summary>The formulas of steps and questions: the player walks as the server does.</summary>
    private IEnumerable<string> Flow() =>
        FormulaPlaces.Of(compiled.Definition).Where(place => place.Sees is FormulaSight.EarlierAnswers).Select(place => place.Text);

    /// <summary>It knows no answers, so it goes out as it will be read.</summary>
    private Intro? Intro() => compiled.Pipes.IsNone ? definition.Intro
        : PipeValues.During(compiled, Walk.Through(compiled, AnswerSet.Empty)).Fill(compiled.Definition).Intro;

    private PublicStep Step(Step step) => new()
    {
        Id = step.Id, Title = step.Title, Help = step.Help, ShowIf = Tree(step.ShowIf),
        Questions = [.. step.Questions.Select(Question)],
        Jumps = step.Jumps.Count == 0 ? null : [.. step.Jumps.Select(jump => new PublicJump(Tree(jump.When)!, jump.To))],
    };

    private PublicQuestion Question(Question question) => PublicQuestions.Of(question, Tree(question.ShowIf), AnswerNames.IsRead(question, names.Contains) || question is StartingQuestion { DefaultFormula: not null }) with
    {
        RequiredIf = Tree(question.RequiredIf),
        Prefill = question.Prefill,
        DefaultFormula = Tree((question as StartingQuestion)?.DefaultFormula),
        Rules = question.Rules.Count == 0 ? null : [.. question.Rules.Select(rule => new PublicRule(Tree(rule.When)!, rule.Message))],
    };

    private PublicPipes? Pipes() => pipes.Count == 0 ? null
        : new(pipes, compiled.Questions.Any(question => question is MultipleQuestion or RankingQuestion) ? ListPattern.For(definition.Locale) : null);

    private PublicVariable Variable(SheetFormula formula)
    {
        var live = compiled.Definition.Variables.FirstOrDefault(variable => variable.Live && variable.Id == formula.Name);
        return new(formula.Name, Tree(formula.Tree), live is not null, live?.Label, live?.Format, live?.Unit)
        {
            Table = formula.Table is { } table ? new(table.RowsName, table.Columns) : null,
        };
    }

    private static PublicLeadForm LeadForm(LeadForm form, int? at) => new()
    {
        Title = form.Title, Help = form.Help, Button = form.Button, Placement = form.Placement, At = at,
        Skippable = form.Skippable ? true : null, Remember = form.Remember ? true : null, Partials = form.Partials ? true : null,
        Hidden = Hidden(form),
        Fields = [.. form.Fields.Where(field => !field.Hidden).Select(field => field with { Source = false })],
        MarketingConsent = form.MarketingConsent, PrivacyUrl = form.PrivacyUrl,
    };

    private static List<PublicHiddenField>? Hidden(LeadForm form) =>
        form.Fields.Where(field => field is { Hidden: true, Prefill: not null })
            .Select(field => new PublicHiddenField(field.Id, field.Kind, field.Prefill!, field.Options is { Count: > 0 } options ? options : null))
            .ToList() is { Count: > 0 } hidden ? hidden : null;

    private List<string>? Groups() =>
        trees.SelectMany(FunctionTable.GroupsOf).Where(group => group is not FunctionGroup.Core).Distinct().Order()
            .Select(group => group.ToString().ToLowerInvariant()).ToList() is { Count: > 0 } groups ? groups : null;

    private JsonNode? Numbers() => formulas.Count > 0 || pipes.Count > 0 || UsesText() || compiled.Questions.Any(question => question is NumericQuestion)
        ? JsonSerializer.SerializeToNode(NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency).For(Formats(), UsesText()), DefinitionJson.Options)
        : null;

    /// <summary>Formats in which the widget writes numbers.</summary>
    private List<NumberFormat> Formats() =>
    [
        .. compiled.Definition.Variables.Where(variable => variable.Live).Select(variable => variable.Format).Concat(pipes.Select(pipe => pipe.Format))
            .OfType<string>().Select(NumberFormat.Parse).OfType<NumberFormat>(),
    ];

    /// <summary>TEXT may make its code while it runs.</summary>
    private bool UsesText() => trees.SelectMany(Trees.Walk).OfType<CallNode>().Any(call => call.Function is "TEXT" or "VALUE");

    private bool UsesToday() => trees.SelectMany(Trees.Walk).OfType<CallNode>().Any(call => call.Function == "TODAY");

    private bool IsUsed(string name) => names.Contains(NameRules.Key(name));

    private JsonNode? Tree(string? formula) => formula is null ? null : Tree(compiled.Tree(formula));

    private static JsonNode Tree(Node tree) => JsonNode.Parse(NodeJson.Write(tree), documentOptions: new() { MaxDepth = FormulaLimits.JsonDepth })!;
}
