using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>A definition under proof: its places, what steers it, and how to try answers on it.</summary>
internal sealed class Study
{
    private readonly Dictionary<string, string> paths;
    private readonly Dictionary<string, SheetFormula> sheet;

    public Study(CompiledDefinition compiled)
    {
        Compiled = compiled;
        Cost = new(compiled);
        Steering = new(compiled, Cost);
        sheet = compiled.Formulas.ToDictionary(known => NameRules.Key(known.Name));
        paths = Places.Questions(compiled.Definition).ToDictionary(place => place.Question.Id, place => place.Path);
        Formulas = [.. FormulaPlaces.Of(compiled.Definition)];
        Usual = new(compiled.Questions.Select(question => KeyValuePair.Create(question.Id, UsualAnswers.Of(compiled.Definition, question)!)).Where(pair => pair.Value is not null));
        Lead = RandomAnswers.Lead(Definition.LeadForm, Definition.LeadModel, new Dice(0));
    }

    public CompiledDefinition Compiled { get; }

    public Definition Definition => Compiled.Definition;

    public VisitCost Cost { get; }

    public Steering Steering { get; }

    public IReadOnlyList<FormulaPlace> Formulas { get; }

    /// <summary>Somebody who changes nothing: defaults where there are any, else the first answer.</summary>
    public AnswerSet Usual { get; }

    /// <summary>The lead of visits where it does not matter who comes.</summary>
    public LeadAnswers Lead { get; }

    public string PathOf(Question question) => paths[question.Id];

    /// <summary>Does the formula, or a variable behind it, ask for the day of the visit?</summary>
    public bool RestsOnDay(FormulaPlace place)
    {
        var tree = Compiled.Tree(place.Text);
        return SimulatedDay.IsAskedFor(tree) || NamesBehind(tree).Any(name => sheet.TryGetValue(name, out var formula) && SimulatedDay.IsAskedFor(formula.Tree));
    }

    /// <summary>What people type freely, such as a postcode, the simulation only guesses at: a formula over it may well differ for real ones.</summary>
    public bool RestsOnTyped(FormulaPlace place)
    {
        var behind = NamesBehind(Compiled.Tree(place.Text));
        return Compiled.Questions.Any(question => question is TextQuestion or EmailQuestion or PhoneQuestion or CountryQuestion or DateQuestion && AnswerNames.IsRead(question, behind.Contains))
            || Definition.LeadForm.Fields.Any(field => field.Kind is LeadFieldKind.Text or LeadFieldKind.Phone or LeadFieldKind.Email && behind.Contains(NameRules.Key(field.Id)));
    }

    /// <summary>What people call the thing at a path: a variable's label, a question's title; null: there is no word for it.</summary>
    public string? NameOf(string path) => PlaceNames.Of(Definition, path);

    public Trial Try(AnswerSet answers) => Trial.Of(Compiled, answers, Lead);

    /// <summary>All names that a formula rests on, through all variables in between.</summary>
    public IReadOnlySet<string> NamesBehind(Node tree)
    {
        var found = new HashSet<string>();
        foreach (var name in Trees.Names(tree)) found.UnionWith(Definitions.NamesBehind.Of(name, sheet));
        return found;
    }
}
