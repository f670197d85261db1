namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>The field between the axes: where a row and a value stand.</summary>
internal sealed record ChartFrame(double Left, double Top, double Right, double Bottom, int Rows, bool HasRooms, NiceScale Scale)
{
    public double Width => Right - Left;

    /// <summary>Width of the room of one row, or of the way to the next one.</summary>
    public double Room => Width / Math.Max(HasRooms ? Rows : Rows - 1, 1);

    public double Zero => Y(0);

    public double X(double row) => Points.Round(Left + Room * (HasRooms ? row + 0.5 : row));

    public double Y(double value) => Points.Round(Bottom - (Bottom - Top) * (value - Scale.From) / (Scale.To - Scale.From));

    public static ChartFrame Of(ChartPlan plan, ChartSize size, double top)
    {
        var scale = NiceScale.Of(plan.Values.Min(), plan.Values.Max(), 6);
        var left = Math.Ceiling(scale.Ticks().Max(tick => TextFit.Width(plan.Tick(tick), size.Letters))) + 8;
        var right = size.Width - (plan.HasRooms ? 2 : TextFit.Width(plan.Names[^1], size.Letters) / 2 + 2);
        return new(left, top + size.Letters, right, top + size.Height - 2.9 * size.Letters, plan.Names.Count, plan.HasRooms, scale);
    }
}
