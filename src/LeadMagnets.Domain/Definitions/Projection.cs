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
    private readonly List<Variable> variables;
    private readonly List<Node> trees;
    private readonly HashSet<string> names;

    private Projection(CompiledDefinition compiled)
    {
        this.compiled = compiled;
        definition = compiled.Definition;
        if (!compiled.Pipes.IsNone) (definition, pipes) = PipesInPublic.Of(definition);
        var all = compiled.Variables.ToDictionary(variable => NameRules.Key(variable.Id), variable => compiled.Tree(variable.Formula));
        var live = compiled.Pipes.Live.Concat(compiled.Variables.Where(variable => variable.Live));
        var needed = live.SelectMany(variable => NamesBehind.Of(NameRules.Key(variable.Id), all)).ToHashSet();
        variables = [.. compiled.Variables.Where(variable => needed.Contains(NameRules.Key(variable.Id)))];
        trees = [.. Flow().Concat(variables.Select(variable => variable.Formula)).Select(compiled.Tree)];
        names = [.. trees.SelectMany(Trees.Names)];
    }

    public static PublicDefinition Of(CompiledDefinition compiled, string key, int version, PublicBrand? brand) =>
        new Projection(compiled).Make(key, version, brand);

    private PublicDefinition Make(string key, int version, PublicBrand? brand)
    {
        return new()
        {
            Schema = definition.Schema, Key = key, Version = version, Kind = KindOf(definition), Title = definition.Title,
            Locale = definition.Locale, Dir = PublicTexts.Direction(definition.Locale), Currency = definition.Currency,
            Brand = brand, Intro = Intro(), Steps = [.. definition.Steps.Select(Step)],
            Variables = variables.Count == 0 ? null : [.. variables.Select(Variable)],
            Tables = definition.Tables.Where(table => IsUsed(table.Id)).ToList() is { Count: > 0 } tables ? tables : null,
            LeadForm = LeadForm(definition.LeadForm), Groups = Groups(), Numbers = Numbers(), Pipes = Pipes(), Texts = PublicTexts.For(definition.Locale),
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

    private PublicQuestion Question(Question question) => PublicQuestions.Of(question, Tree(question.ShowIf), IsUsed(question.Id) || question is ScoredQuestion { DefaultFormula: not null }) with
    {
        RequiredIf = Tree(question.RequiredIf),
        DefaultFormula = Tree((question as ScoredQuestion)?.DefaultFormula),
        Rules = question.Rules.Count == 0 ? null : [.. question.Rules.Select(rule => new PublicRule(Tree(rule.When)!, rule.Message))],
    };

    private PublicPipes? Pipes() => pipes.Count == 0 ? null
        : new(pipes, compiled.Questions.Any(question => question is MultipleQuestion) ? ListPattern.For(definition.Locale) : null);

    private PublicVariable Variable(Variable variable) =>
        new(variable.Id, Tree(variable.Formula)!, variable.Live, variable.Live ? variable.Label : null, variable.Live ? variable.Format : null, variable.Live ? variable.Unit : null);

    private static PublicLeadForm LeadForm(LeadForm form) => new()
    {
        Title = form.Title, Help = form.Help, Button = form.Button, Placement = form.Placement, Fields = form.Fields,
        MarketingConsent = form.MarketingConsent, PrivacyUrl = form.PrivacyUrl,
    };

    private List<string>? Groups() =>
        trees.SelectMany(FunctionTable.GroupsOf).Where(group => group is not FunctionGroup.Core).Distinct().Order()
            .Select(group => group.ToString().ToLowerInvariant()).ToList() is { Count: > 0 } groups ? groups : null;

    private JsonNode? Numbers() => variables.Count > 0 || compiled.Questions.Any(question => question is NumericQuestion)
        ? JsonSerializer.SerializeToNode(NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency), DefinitionJson.Options)
        : null;

    private bool IsUsed(string name) => names.Contains(NameRules.Key(name));

    private JsonNode? Tree(string? formula) => formula is null
        ? null
        : JsonNode.Parse(NodeJson.Write(compiled.Tree(formula)), documentOptions: new() { MaxDepth = FormulaLimits.JsonDepth });
}
