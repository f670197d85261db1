using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Reports.Drawings;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>Columns of a year table as a chart; left out where not two of its values are numbers.</summary>
internal static class Charts
{
    private static readonly ChartSize Wide = new(640, 320, 12), Narrow = new(340, 270, 11.5);

    public static ChartView? View(ChartBlock block, ReportSource source)
    {
        var columns = block.Series.Select(series => Column.Of(series.Column, source)).ToList();
        var count = columns.Select(column => column.Cells.Count).DefaultIfEmpty().Max();
        var series = block.Series.Zip(columns, (wanted, column) => new Series(wanted.Label ?? column.Label, [.. column.Cells.Select(cell => cell.IsNumber ? cell.Number : default(double?))])).ToList();
        if (series.Sum(one => one.Values.Count(value => value is not null)) < 2) return null;

        var format = columns[0].Format ?? "general";
        var plan = new ChartPlan(block.Style, block.RowLabel, Column.Names(block.RowNames, count, source), series, Mark(block, source),
            value => Units.After(source.Text(value, format), columns[0].Unit), value => AxisText.Of(value, format, columns[0].Unit, source), source.Figures);
        return new ChartView(block.Intro, Chart.Draw(plan, Wide), Chart.Draw(plan, Narrow));
    }

    private static string Label(NumberItem item) => $"{item.Label} {item.Text}";

    /// <summary>The place of the marked value between the rows, whose names are numbers then.</summary>
    private static ChartMark? Mark(ChartBlock block, ReportSource source)
    {
        if (block.Mark is not { } id || source.Result.Outputs.GetValueOrDefault(id)?.Number() is not { } at) return null;
        var rows = block.RowNames is { } names ? Column.Of(names, source).Cells : null;
        var first = rows is null ? 1 : rows is [{ IsNumber: true } start, ..] ? start.Number : default(double?);
        return first is null ? null : new ChartMark(at - first.Value, Label(Numbers.Item(id, source)));
    }
}
