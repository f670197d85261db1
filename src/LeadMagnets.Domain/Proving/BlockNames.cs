using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Names of variables, columns and questions that a block shows by itself, without a formula.</summary>
internal static class BlockNames
{
    public static IEnumerable<string> Of(Block block) => block switch
    {
        NumbersBlock numbers => numbers.Items,
        ChecksBlock checks => checks.Questions,
        YearTableBlock table => [.. table.Columns, .. Maybe(table.RowNames)],
        ChartBlock chart => [.. chart.Series.Select(series => series.Column), .. Maybe(chart.RowNames), .. Maybe(chart.Mark)],
        SensitivityBlock sensitivity => [sensitivity.Output],
        _ => [],
    };

    private static IEnumerable<string> Maybe(string? name) => name is null ? [] : [name];
}
