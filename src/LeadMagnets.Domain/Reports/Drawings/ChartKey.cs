namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>Names of the series above the chart, each beside a piece of its line; nothing where there is only one.</summary>
internal static class ChartKey
{
    private const double Sample = 26, Gap = 8, Between = 22;

    public static (IReadOnlyList<Shape> Shapes, double Height) Draw(ChartPlan plan, ChartSize size)
    {
        if (plan.Series.Count < 2) return ([], 0);
        var shapes = new List<Shape>();
        var line = size.Letters * 1.7;
        double x = 0, y = line / 2;
        foreach (var (index, series) in plan.Series.Index())
        {
            var label = TextFit.Cut(series.Label, size.Letters, size.Width - Sample - Gap);
            var width = Sample + Gap + TextFit.Width(label, size.Letters);
            if (x > 0 && x + width > size.Width) (x, y) = (0, y + line);
            shapes.Add(Piece(plan, index, Points.Round(x), Points.Round(y)));
            shapes.Add(new TextShape(Points.Round(x + Sample + Gap), Points.Round(y + size.Letters * 0.35), label, TextAnchor.Start, size.Letters) { Paint = Paint.Value });
            x += width + Between;
        }

        return (shapes, Math.Ceiling(y + line / 2) + 4);
    }

    private static Shape Piece(ChartPlan plan, int index, double x, double y)
    {
        var look = SeriesLook.Of(index);
        return plan.HasRooms
            ? new RectShape(x, y - 5, Sample, 10, 2) { Tone = look.Tone }
            : new PathShape(FormattableString.Invariant($"M{x} {y}H{x + Sample}"), 2.2) { Tone = look.Tone, Paint = look.Dashed ? Paint.Dash : Paint.Stroke };
    }
}
