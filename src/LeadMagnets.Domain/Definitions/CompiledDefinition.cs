using System.Collections.Frozen;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// A checked definition made ready for visitors: formulas parsed, variables in the order of computing, questions by id. It never changes and
/// may be shared by all requests.
/// </summary>
public sealed class CompiledDefinition
{
    private readonly FrozenDictionary<string, Node> trees;
    private readonly FrozenDictionary<string, Question> questionsById;
    private readonly IReadOnlyList<KeyValuePair<string, Value>> tables;

    private CompiledDefinition(Definition definition)
    {
        Definition = definition;
        Questions = [.. definition.Questions];
        questionsById = Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
        trees = FormulaPlaces.Of(definition).Select(place => place.Text).Distinct().ToFrozenDictionary(text => text, Parse, StringComparer.Ordinal);
        tables = [.. definition.Tables.Select(table => KeyValuePair.Create(table.Id, (Value)Cells(table)))];
        Variables = InOrder(definition);
        Pipes = Pipes.In(definition, Variables, Tree);
    }

    public Definition Definition { get; }

    /// <summary>All questions in the order of the steps.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The variables in an order in which each comes after those that it uses.</summary>
    public IReadOnlyList<Variable> Variables { get; }

    /// <summary>What its texts pipe.</summary>
    public Pipes Pipes { get; }

    /// <summary>Expects a definition in which <c>DefinitionCheck</c> found nothing; throws on a formula that does not parse.</summary>
    public static CompiledDefinition Compile(Definition definition) => new(definition);

    public Question? Question(string id) => questionsById.GetValueOrDefault(id);

    /// <summary>The tree of any formula that stands in the definition.</summary>
    public Node Tree(string formula) => trees[formula];

    /// <summary>What formulas see before anything is answered: the tables, and nothing for every question.</summary>
    public Scope EmptyScope()
    {
        var scope = new Scope();
        foreach (var (id, cells) in tables) scope[id] = cells;
        foreach (var question in Questions) scope[question.Id] = Value.Blank;
        return scope;
    }

    private static Node Parse(string text) =>
        Formula.Parse(text) is { IsValid: true, Root: { } root } ? root : throw new ArgumentException($"The formula {text} was not checked.");

    private IReadOnlyList<Variable> InOrder(Definition definition)
    {
        var byName = definition.Variables.ToDictionary(variable => NameRules.Key(variable.Id));
        var order = FormulaSet.Order(definition.Variables.Select(variable => KeyValuePair.Create(variable.Id, trees[variable.Formula])));
        return order.Cycle is null
            ? [.. order.Names.Select(name => byName[name])]
            : throw new ArgumentException($"The variables go round in a circle: {string.Join(", ", order.Cycle)}.");
    }

    private static Table Cells(LookupTable table) =>
        Table.Of(table.Rows.Count, table.Columns.Count, [.. table.Rows.SelectMany(row => row).Select(Cell)]);

    private static Value Cell(Scalar cell) =>
        cell.Number is { } number ? number : cell.Text is { } text ? text : cell.Logical is { } logical ? logical : Value.Blank;
}
