using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// What the public learns of a version (design.md 4.3). Formulas leave only where the player computes them: conditions, live variables and
/// what those rest on; an option's value only where such a formula reads it.
/// </summary>
public sealed class Projection
{
    private readonly CompiledDefinition compiled;
    private readonly List<Variable> variables;
    private readonly List<Node> trees;
    private readonly HashSet<string> names;

    private Projection(CompiledDefinition compiled)
    {
        this.compiled = compiled;
        var all = compiled.Variables.ToDictionary(variable => NameRules.Key(variable.Id), variable => compiled.Tree(variable.Formula));
        var needed = compiled.Variables.Where(variable => variable.Live).SelectMany(variable => NamesBehind.Of(NameRules.Key(variable.Id), all)).ToHashSet();
        variables = [.. compiled.Variables.Where(variable => needed.Contains(NameRules.Key(variable.Id)))];
        trees = [.. Conditions().Concat(variables.Select(variable => variable.Formula)).Select(compiled.Tree)];
        names = [.. trees.SelectMany(Trees.Names)];
    }

    public static PublicDefinition Of(CompiledDefinition compiled, string key, int version, PublicBrand? brand) =>
        new Projection(compiled).Make(key, version, brand);

    private PublicDefinition Make(string key, int version, PublicBrand? brand)
    {
        var definition = compiled.Definition;
        return new()
        {
            Schema = definition.Schema, Key = key, Version = version, Kind = KindOf(definition), Title = definition.Title,
            Locale = definition.Locale, Dir = PublicTexts.Direction(definition.Locale), Currency = definition.Currency,
            Brand = brand, Intro = definition.Intro, Steps = [.. definition.Steps.Select(Step)],
            Variables = variables.Count == 0 ? null : [.. variables.Select(Variable)],
            Tables = definition.Tables.Where(table => IsUsed(table.Id)).ToList() is { Count: > 0 } tables ? tables : null,
            LeadForm = LeadForm(definition.LeadForm), Groups = Groups(), Numbers = Numbers(), Texts = PublicTexts.For(definition.Locale),
        };
    }

    public static string KindOf(Definition definition) => definition switch
    {
        QuizDefinition => "quiz",
        AssessmentDefinition => "assessment",
        CalculatorDefinition => "calculator",
        _ => throw new System.Diagnostics.UnreachableException(definition.GetType().Name),
    };

    private IEnumerable<string> Conditions() =>
        compiled.Definition.Steps.SelectMany(step => step.Questions.Select(question => question.ShowIf).Prepend(step.ShowIf)).OfType<string>();

    private PublicStep Step(Step step) => new()
    {
        Id = step.Id, Title = step.Title, Help = step.Help, ShowIf = Tree(step.ShowIf),
        Questions = [.. step.Questions.Select(question => PublicQuestions.Of(question, Tree(question.ShowIf), IsUsed(question.Id)))],
    };

    private PublicVariable Variable(Variable variable) =>
        new(variable.Id, Tree(variable.Formula)!, variable.Live, variable.Live ? variable.Label : null, variable.Live ? variable.Format : null, variable.Live ? variable.Unit : null);

    private static PublicLeadForm LeadForm(LeadForm form) => new()
    {
        Title = form.Title, Help = form.Help, Button = form.Button, Placement = form.Placement, Fields = [.. form.Fields.Where(field => !field.Hidden)],
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
