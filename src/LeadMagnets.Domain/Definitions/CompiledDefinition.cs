using System.Collections.Frozen;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Formulas.Terms;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// A checked definition made ready for visitors: formulas parsed and bound, variables in the order of computing, questions by id. It never
/// changes and may be shared by all requests.
/// </summary>
public sealed class CompiledDefinition
{
    private readonly Names names = new();
    private readonly FrozenDictionary<string, Node> trees;
    private readonly FrozenDictionary<string, Term> terms;
    private readonly FrozenDictionary<string, Question> questionsById;
    private readonly FrozenDictionary<string, Question> questionsByName;
    private readonly FormulaSheet sheet;
    private readonly Scope empty;

    private CompiledDefinition(Definition definition)
    {
        Definition = definition;
        Questions = [.. definition.Questions];
        questionsById = Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
        questionsByName = Questions.SelectMany(question => AnswerNames.Keys(question).Select(name => KeyValuePair.Create(name, question))).ToFrozenDictionary(StringComparer.Ordinal);
        trees = FormulaPlaces.Of(definition).Select(place => place.Text).Distinct().ToFrozenDictionary(text => text, Parse, StringComparer.Ordinal);

        sheet = FormulaSheet.Of(SheetFormulas.Of(definition, text => trees[text]), names);

        var binder = new Binder(names);
        terms = trees.ToFrozenDictionary(tree => tree.Key, tree => binder.Bind(tree.Value), StringComparer.Ordinal);
        foreach (var name in OtherNames(definition)) names.Place(name);
        empty = Empty(definition);
        Pipes = Pipes.In(definition, Formulas);
    }

    public Definition Definition { get; }

    /// <summary>All questions in the order of the steps.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Variables, year tables' row counts and columns, in an order in which each comes after those that it uses.</summary>
    public IReadOnlyList<SheetFormula> Formulas => sheet.Formulas;

    /// <summary>What its texts pipe.</summary>
    public Pipes Pipes { get; }

    /// <summary>Expects a definition in which <c>DefinitionCheck</c> found nothing; throws on a formula that does not parse.</summary>
    public static CompiledDefinition Compile(Definition definition) => new(definition);

    public Question? Question(string id) => questionsById.GetValueOrDefault(id);

    /// <summary>The question whose answer, or a part of it, formulas read by this name in lower case.</summary>
    internal Question? ReadBy(string name) => questionsByName.GetValueOrDefault(name);

    /// <summary>The tree of any formula that stands in the definition.</summary>
    public Node Tree(string formula) => trees[formula];

    /// <summary>What formulas see before anything is answered: the tables, and nothing for every question.</summary>
    public Scope EmptyScope() => empty.Copy();

    /// <summary>The value of any formula that stands in the definition, over a scope that was made here.</summary>
    public Value Evaluate(string formula, Scope scope)
    {
        scope.Evaluation.Begin();
        return scope.Evaluation.Of(terms[formula]);
    }

    /// <summary>Computes all variables and year tables into a scope that was made here.</summary>
    public void Compute(Scope scope) => sheet.Compute(scope);

    private static Node Parse(string text) =>
        Formula.Parse(text) is { IsValid: true, Root: { } root } ? root : throw new ArgumentException($"The formula {text} was not checked.");

    private IEnumerable<string> OtherNames(Definition definition) =>
        [.. definition.Tables.Select(table => table.Id), .. Questions.Select(question => question.Id), .. Questions.SelectMany(AnswerNames.Of), .. ResultNames.Reserved, .. definition.LeadForm.Fields.Select(field => field.Id)];

    private Scope Empty(Definition definition)
    {
        var scope = new Scope(names) { Locale = definition.Locale, Currency = definition.Currency };
        foreach (var table in definition.Tables) scope[table.Id] = Cells(table);
        foreach (var name in Questions.SelectMany(question => AnswerNames.Of(question).Append(question.Id))) scope[name] = Value.Blank;
        return scope;
    }

    private static Table Cells(LookupTable table) =>
        Table.Of(table.Rows.Count, table.Columns.Count, [.. table.Rows.SelectMany(row => row).Select(Cell)]);

    private static Value Cell(Scalar cell) =>
        cell.Number is { } number ? number : cell.Text is { } text ? text : cell.Logical is { } logical ? logical : Value.Blank;
}
