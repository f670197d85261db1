using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>Lines, areas or bars over rows, with a zero line, few ticks, and a key where there are several series.</summary>
public static class Chart
{
    public static Drawing Draw(ChartPlan plan, ChartSize size)
    {
        var (key, top) = ChartKey.Draw(plan, size);
        if (plan.Mark is not null) top += size.Letters * 1.6;
        var frame = ChartFrame.Of(plan, size, top);
        List<Shape> shapes = [.. key, .. ChartAxes.Draw(plan, frame, size)];
        for (var i = plan.Series.Count - 1; i >= 0; i--)
            shapes.AddRange(plan.HasRooms ? Bars(plan, i, frame) : Line(plan, i, frame));
        shapes.Add(new PathShape(FormattableString.Invariant($"M{frame.Left} {frame.Zero}H{Points.Round(frame.Right)}"), 1) { Paint = Paint.Stroke });
        if (plan.Mark is { } mark && mark.At >= 0 && mark.At <= frame.Rows - 1) shapes.AddRange(Mark(mark, frame, size));
        return new Drawing(size.Width, Math.Ceiling(top + size.Height), ChartAlt.Of(plan), shapes);
    }

    private static IEnumerable<Shape> Line(ChartPlan plan, int index, ChartFrame frame)
    {
        var look = SeriesLook.Of(index);
        foreach (var part in Parts(plan.Series[index].Values))
        {
            var points = part.Select(point => (X: frame.X(point.Row), Y: frame.Y(point.Value))).ToList();
            var line = Points.Open(points);
            if (plan.Style is ChartStyle.Area)
                yield return new PathShape(FormattableString.Invariant($"{line}L{points[^1].X} {frame.Zero}L{points[0].X} {frame.Zero}Z")) { Paint = Paint.Soft, Tone = look.Tone };
            yield return new PathShape(line, 2.2) { Paint = look.Dashed ? Paint.Dash : Paint.Stroke, Tone = look.Tone };
            if (points.Count == 1) yield return new CircleShape(points[0].X, points[0].Y, 3) { Tone = look.Tone };
        }
    }

    /// <summary>Side by side around the middle of the row's room, from zero up or down.</summary>
    private static IEnumerable<Shape> Bars(ChartPlan plan, int index, ChartFrame frame)
    {
        var look = SeriesLook.Of(index);
        var width = Points.Round(Math.Min(frame.Room * 0.72 / plan.Series.Count, 56));
        foreach (var (row, value) in plan.Series[index].Values.Index())
        {
            if (value is not { } number) continue;
            var x = Points.Round(frame.X(row) + width * (index - plan.Series.Count / 2d));
            var (from, to) = (Math.Min(frame.Y(number), frame.Zero), Math.Max(frame.Y(number), frame.Zero));
            yield return new RectShape(x, from, Math.Max(width - 1, 0.5), Points.Round(to - from), Math.Min(2, width / 4)) { Tone = look.Tone };
        }
    }

    private static IEnumerable<Shape> Mark(ChartMark mark, ChartFrame frame, ChartSize size)
    {
        var x = frame.X(mark.At);
        var label = TextFit.Cut(mark.Label, size.Letters + 1, size.Width);
        var half = Math.Min(TextFit.Width(label, size.Letters + 1) * 1.12, size.Width) / 2; // bold, and a host's font may be wider
        yield return new PathShape(FormattableString.Invariant($"M{x} {frame.Top}V{frame.Bottom}"), 1) { Paint = Paint.Dash };
        yield return new CircleShape(x, frame.Zero, 4.5) { Tone = Tone.Accent };
        yield return new TextShape(Points.Round(Math.Clamp(x, half, size.Width - half)), Points.Round(frame.Top - size.Letters * 0.6), label, TextAnchor.Middle, size.Letters + 1) { Paint = Paint.Value };
    }

    /// <summary>The stretches of values without a hole.</summary>
    private static IEnumerable<List<(int Row, double Value)>> Parts(IReadOnlyList<double?> values)
    {
        var part = new List<(int, double)>();
        foreach (var (row, value) in values.Index())
        {
            if (value is { } number) part.Add((row, number));
            if (part.Count == 0 || (value is not null && row < values.Count - 1)) continue;
            yield return part;
            part = [];
        }
    }
}
