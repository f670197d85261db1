using System.Globalization;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>A grid with values at the left, and names of rows below as far as there is room for them.</summary>
internal static class ChartAxes
{
    public static IEnumerable<Shape> Draw(ChartPlan plan, ChartFrame frame, ChartSize size) => [.. Values(plan, frame, size), .. Rows(plan, frame, size)];

    private static IEnumerable<Shape> Values(ChartPlan plan, ChartFrame frame, ChartSize size)
    {
        foreach (var tick in frame.Scale.Ticks())
        {
            yield return new LineShape(frame.Left, frame.Y(tick), Points.Round(frame.Right), frame.Y(tick)) { Paint = Paint.Grid };
            yield return new TextShape(frame.Left - 7, Points.Round(frame.Y(tick) + size.Letters * 0.35), plan.Tick(tick), TextAnchor.End, size.Letters) { Paint = Paint.Label };
        }
    }

    private static IEnumerable<Shape> Rows(ChartPlan plan, ChartFrame frame, ChartSize size)
    {
        var y = Points.Round(frame.Bottom + size.Letters * 1.4);
        foreach (var row in Named(plan.Names, frame, size))
            yield return new TextShape(frame.X(row), y, plan.Names[row], TextAnchor.Middle, size.Letters) { Paint = Paint.Label };
        yield return new TextShape(Points.Round((frame.Left + frame.Right) / 2), Points.Round(y + size.Letters * 1.3), plan.RowLabel, TextAnchor.Middle, size.Letters) { Paint = Paint.Label };
    }

    /// <summary>All rows, or every second, fifth, tenth …; of years, those that such a number divides: 0, 5, 10 instead of 1, 6, 11.</summary>
    private static IEnumerable<int> Named(IReadOnlyList<string> names, ChartFrame frame, ChartSize size)
    {
        var widest = names.Max(name => TextFit.Width(name, size.Letters)) + size.Letters;
        var step = (int)NiceScale.Up(Math.Max(widest / frame.Room, 1));
        var (wider, last) = ((int)NiceScale.Up(step * 1.5), Place(names, names.Count - 1));
        if (last % step != 0 && last % wider == 0) step = wider;
        return Enumerable.Range(0, names.Count).Where(row => Place(names, row) % step == 0);
    }

    private static int Place(IReadOnlyList<string> names, int row) => int.TryParse(names[row], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row;
}
