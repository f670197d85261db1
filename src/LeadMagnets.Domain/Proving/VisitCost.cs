using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>About how much work a visit is, in nodes of formulas and cells of tables.</summary>
internal sealed class VisitCost
{
    /// <summary>What a visit and each of its questions cost besides the formulas.</summary>
    private const int Base = 100, OfQuestion = 10;

    /// <summary>How often a solver goes through its flows, about.</summary>
    private const int Iterations = 20;

    private static readonly HashSet<string> Solvers = ["IRR", "XIRR", "RATE"];

    private readonly List<Piece> pieces = [];

    public VisitCost(CompiledDefinition compiled)
    {
        var definition = compiled.Definition;
        var cells = definition.Tables.ToDictionary(table => NameRules.Key(table.Id), table => table.Rows.Sum(row => (long)row.Count));
        var columns = definition.YearTables.SelectMany(table => table.Columns).Select(column => NameRules.Key(column.Id)).ToHashSet();
        Walk = Base + OfQuestion * compiled.Questions.Count;
        foreach (var place in FormulaPlaces.Of(definition).Where(place => !place.InYearTable))
        {
            var piece = Piece.Of(compiled.Tree(place.Text), cells, columns, rows: null);
            if (place.Path.StartsWith("steps[", StringComparison.Ordinal)) Walk += piece.Fixed;
            else pieces.Add(piece);
        }
        foreach (var table in definition.YearTables)
        {
            var others = columns.Except(table.Columns.Select(column => NameRules.Key(column.Id))).ToHashSet();
            foreach (var column in table.Columns) pieces.Add(Piece.Of(compiled.Tree(column.Formula), cells, others, rows: column.Id));
        }
    }

    /// <summary>To find out what is shown.</summary>
    public long Walk { get; }

    /// <summary>All of a visit that came to these values: the longer the tables of years, the more.</summary>
    public long Of(Scope scope)
    {
        var cost = Walk;
        foreach (var piece in pieces)
        {
            var once = piece.Fixed;
            foreach (var column in piece.Columns) once += Length(scope, column);
            cost += once * (piece.Rows is { } rows ? Length(scope, rows) : 1);
        }
        return cost;
    }

    private static long Length(Scope scope, string column) => scope.Find(column) is { IsTable: true } found ? found.Table.Cells.Length : 1;

    /// <summary>A formula.</summary>
    /// <param name="Fixed">Its nodes, and the cells of lookup tables and arrays that it names.</param>
    /// <param name="Columns">The columns that it goes through from top to bottom, as often as it does.</param>
    /// <param name="Rows">The column whose every row it is computed for; null: it is computed once.</param>
    private sealed record Piece(long Fixed, IReadOnlyList<string> Columns, string? Rows)
    {
        public static Piece Of(Node tree, Dictionary<string, long> cells, HashSet<string> columns, string? rows)
        {
            var nodes = Trees.Walk(tree).ToList();
            var again = nodes.OfType<CallNode>().Where(call => Solvers.Contains(call.Function)).SelectMany(call => Enumerable.Repeat(Trees.Walk(call), Iterations)).SelectMany(walked => walked);
            return new(1 + nodes.Sum(node => 1 + Cells(node, cells)), [.. nodes.Concat(again).OfType<NameNode>().Select(name => name.Name).Where(columns.Contains)], rows);
        }

        private static long Cells(Node node, Dictionary<string, long> cells) => node switch
        {
            NameNode name => cells.GetValueOrDefault(name.Name),
            ArrayNode array => array.Table.Cells.Length,
            _ => 0,
        };
    }
}
