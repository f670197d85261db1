using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>About how much work a visit is, in nodes of formulas and cells of tables.</summary>
internal sealed class VisitCost
{
    /// <summary>What a visit and each of its questions cost besides the formulas.</summary>
    private const int Base = 100, OfQuestion = 10;

    private readonly List<(string Column, long OfRow)> yearTables = [];
    private readonly long given;

    public VisitCost(CompiledDefinition compiled)
    {
        var definition = compiled.Definition;
        var cells = definition.Tables.ToDictionary(table => NameRules.Key(table.Id), table => table.Rows.Sum(row => (long)row.Count));
        Walk = Base + OfQuestion * compiled.Questions.Count;
        foreach (var place in FormulaPlaces.Of(definition))
        {
            var cost = Trees.Walk(compiled.Tree(place.Text)).Sum(node => 1 + Cells(node, cells));
            if (place.Path.StartsWith("steps[", StringComparison.Ordinal)) Walk += cost;
            else if (!place.InYearTable) given += cost;
        }
        foreach (var table in definition.YearTables)
            yearTables.Add((table.Columns[0].Id, table.Columns.Sum(column => 1 + Trees.Walk(compiled.Tree(column.Formula)).Sum(node => 1 + Cells(node, cells)))));
    }

    /// <summary>To find out what is shown.</summary>
    public long Walk { get; }

    /// <summary>All of a visit that came to these values: the longer the tables of years, the more.</summary>
    public long Of(Scope scope) => Walk + given + yearTables.Sum(table => table.OfRow * (scope.Find(table.Column) is { IsTable: true } column ? column.Table.Cells.Length : 1));

    private static long Cells(Node node, Dictionary<string, long> cells) => node switch
    {
        NameNode name => cells.GetValueOrDefault(name.Name),
        ArrayNode array => array.Table.Cells.Length,
        _ => 0,
    };
}
