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
    private readonly List<SheetFormula> formulas;
    private readonly List<Node> trees;
    private readonly HashSet<string> names;

    private Projection(CompiledDefinition compiled)
    {
        this.compiled = compiled;
        var all = compiled.Formulas.ToDictionary(formula => NameRules.Key(formula.Name));
        // Each live variable follows what it rests on, and otherwise stands where the marketer put it: the first one is the panel's headline.
        var behind = compiled.Definition.Variables.Where(variable => variable.Live).Select(variable => NamesBehind.Of(NameRules.Key(variable.Id), all));
        formulas = [.. behind.SelectMany(names => compiled.Formulas.Where(formula => names.Contains(NameRules.Key(formula.Name)))).Distinct()];
        trees = [.. Conditions().Select(compiled.Tree), .. formulas.Select(formula => formula.Tree)];
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
            Variables = formulas.Count == 0 ? null : [.. formulas.Select(Variable)],
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

    private PublicVariable Variable(SheetFormula formula)
    {
        var live = compiled.Definition.Variables.FirstOrDefault(variable => variable.Live && variable.Id == formula.Name);
        return new(formula.Name, Tree(formula.Tree), live is not null, live?.Label, live?.Format, live?.Unit)
        {
            Table = formula.Table is { } table ? new(table.RowsName, table.Columns) : null,
        };
    }

    private static PublicLeadForm LeadForm(LeadForm form) => new()
    {
        Title = form.Title, Help = form.Help, Button = form.Button, Placement = form.Placement, Fields = [.. form.Fields.Where(field => !field.Hidden)],
        MarketingConsent = form.MarketingConsent, PrivacyUrl = form.PrivacyUrl,
    };

    private List<string>? Groups() =>
        trees.SelectMany(FunctionTable.GroupsOf).Where(group => group is not FunctionGroup.Core).Distinct().Order()
            .Select(group => group.ToString().ToLowerInvariant()).ToList() is { Count: > 0 } groups ? groups : null;

    private JsonNode? Numbers() => formulas.Count > 0 || compiled.Questions.Any(question => question is NumericQuestion)
        ? JsonSerializer.SerializeToNode(NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency), DefinitionJson.Options)
        : null;

    private bool IsUsed(string name) => names.Contains(NameRules.Key(name));

    private JsonNode? Tree(string? formula) => formula is null ? null : Tree(compiled.Tree(formula));

    private static JsonNode Tree(Node tree) => JsonNode.Parse(NodeJson.Write(tree), documentOptions: new() { MaxDepth = FormulaLimits.JsonDepth })!;
}
