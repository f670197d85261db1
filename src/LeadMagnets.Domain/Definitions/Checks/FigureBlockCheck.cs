using System.Globalization;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Year tables, charts and sensitivities name columns, variables and inputs that exist.</summary>
internal static class FigureBlockCheck
{
    private const int MostSeries = 4, MostAcross = 5, MostItems = 12;

    public static IEnumerable<Problem> Find(Definition definition, string path, Block block) => block switch
    {
        YearTableBlock years => Years(definition, path, years),
        ChartBlock chart => Chart(definition, path, chart),
        SensitivityBlock sensitivity => Sensitivity(definition, path, sensitivity),
        _ => [],
    };

    private static IEnumerable<Problem> Years(Definition definition, string path, YearTableBlock block)
    {
        if (block.Columns.Count == 0) yield return new($"{path}.columns", "too-few", "Name at least one column to show.");
        foreach (var problem in Columns(definition, path, block.Table, block.RowNames, [.. Places.Of($"{path}.columns", block.Columns)])) yield return problem;
        foreach (var (at, id) in Places.Of($"{path}.totals", block.Totals))
            if (!block.Columns.Contains(id)) yield return new(at, "unknown-column", $"“{id}” is not among the columns of this table.{Suggestions.For(id, block.Columns)}");
        if (block.Across && int.TryParse(Table(definition, block.Table)?.Rows, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > MostAcross)
            yield return new($"{path}.across", "too-many", $"At most {MostAcross} rows fit side by side. Switch off across.");
    }

    private static IEnumerable<Problem> Chart(Definition definition, string path, ChartBlock block)
    {
        if (block.Series.Count is 0 or > MostSeries) yield return new($"{path}.series", "out-of-range", $"A chart shows one to {MostSeries} series.");
        foreach (var problem in Columns(definition, path, block.Table, block.RowNames, [.. Places.Of($"{path}.series", block.Series.Select(series => series.Column)).Select(place => ($"{place.Path}.column", place.Item))])) yield return problem;
        if (block.Mark is { } mark && Unknown(definition, mark) is { } unknown) yield return new($"{path}.mark", "unknown-variable", unknown);
    }

    private static IEnumerable<Problem> Columns(Definition definition, string path, string id, string? names, IReadOnlyList<(string Path, string Id)> columns)
    {
        if (Table(definition, id) is not { } table)
            return [new($"{path}.table", "unknown-table", $"There is no year table “{id}”.{Suggestions.For(id, [.. definition.YearTables.Select(known => known.Id)])}")];
        var known = table.Columns.Select(column => column.Id).ToList();
        return columns.Concat(names is null ? [] : [($"{path}.rowNames", names)]).Where(column => !known.Contains(column.Item2))
            .Select(column => new Problem(column.Item1, "unknown-column", $"The year table “{id}” has no column “{column.Item2}”.{Suggestions.For(column.Item2, known)}"));
    }

    private static IEnumerable<Problem> Sensitivity(Definition definition, string path, SensitivityBlock block)
    {
        if (Unknown(definition, block.Output) is { } unknown) yield return new($"{path}.output", "unknown-variable", unknown);
        if (block.Items.Count is 0 or > MostItems) yield return new($"{path}.items", "out-of-range", $"One to {MostItems} inputs are varied.");
        var inputs = definition.Questions.OfType<NumericQuestion>().Select(question => question.Id).ToList();
        foreach (var (at, item) in Places.Of($"{path}.items", block.Items))
        {
            if (item.Delta <= 0) yield return new($"{at}.delta", "out-of-range", "How far the input is moved has to be above 0.");
            if (item.Questions.Count == 0) yield return new($"{at}.questions", "too-few", "Name at least one input to vary.");
            foreach (var (place, id) in Places.Of($"{at}.questions", item.Questions))
                if (!inputs.Contains(id)) yield return new(place, "unknown-question", $"There is no number or slider “{id}”.{Suggestions.For(id, inputs)}");
        }
    }

    private static YearTable? Table(Definition definition, string id) => definition.YearTables.FirstOrDefault(table => table.Id == id);

    private static string? Unknown(Definition definition, string id)
    {
        var known = definition.Variables.Select(variable => variable.Id).ToList();
        return known.Contains(id) ? null : $"There is no variable “{id}”.{Suggestions.For(id, known)}";
    }
}
