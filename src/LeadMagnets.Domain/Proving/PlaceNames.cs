using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Proving;

/// <summary>What people call the thing that a path of the document leads to.</summary>
internal static class PlaceNames
{
    /// <summary>The innermost named thing that the path leads through; null: none of them has a name.</summary>
    public static string? Of(Definition definition, string path) =>
        All(definition).Where(place => path == place.Path || path.StartsWith($"{place.Path}.", StringComparison.Ordinal)).OrderByDescending(place => place.Path.Length).FirstOrDefault().Name;

    private static IEnumerable<(string Path, string? Name)> All(Definition definition) =>
    [
        .. Places.Of("steps", definition.Steps).Select(place => (place.Path, place.Item.Title)),
        .. Places.Questions(definition).Select(place => (place.Path, (string?)place.Question.Title)),
        .. Places.Of("variables", definition.Variables).Select(place => (place.Path, Name(place.Item))),
        .. Places.Of("yearTables", definition.YearTables).SelectMany(table => Places.Of($"{table.Path}.columns", table.Item.Columns)).Select(place => (place.Path, Name(place.Item))),
        .. Places.Blocks(definition).Select(place => (place.Path, place.Block.Title)),
        .. Places.Of("leadForm.fields", definition.LeadForm.Fields).Select(place => (place.Path, (string?)place.Item.Label)),
        ("leadModel.signal", "Signal"), ("leadModel.fit", "Fit"),
        .. Places.Of("leadModel.overrides", definition.LeadModel.Overrides).Select(place => (place.Path, (string?)place.Item.Rule)),
    ];

    private static string? Name(Variable variable) => variable.Label ?? variable.Id;
}
