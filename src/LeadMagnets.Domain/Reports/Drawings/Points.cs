namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>Places on a circle, and numbers as SVG writes them: two decimals, a point, no exponent.</summary>
internal static class Points
{
    /// <summary>The turn is a part of a whole turn, clockwise from the top.</summary>
    public static (double X, double Y) OnCircle(double x, double y, double radius, double turn)
    {
        var angle = (turn - 0.25) * 2 * Math.PI;
        return (Round(x + radius * Math.Cos(angle)), Round(y + radius * Math.Sin(angle)));
    }

    public static string Polygon(IEnumerable<(double X, double Y)> points) => Open(points) + "Z";

    public static string Open(IEnumerable<(double X, double Y)> points) =>
        string.Concat(points.Select((p, i) => FormattableString.Invariant($"{(i == 0 ? 'M' : 'L')}{p.X} {p.Y}")));

    public static string Arc(double x, double y, double radius, double fromTurn, double toTurn)
    {
        var (x1, y1) = OnCircle(x, y, radius, fromTurn);
        var (x2, y2) = OnCircle(x, y, radius, toTurn);
        var large = toTurn - fromTurn > 0.5 ? 1 : 0;
        return FormattableString.Invariant($"M{x1} {y1}A{radius} {radius} 0 {large} 1 {x2} {y2}");
    }

    public static double Round(double value) => Math.Round(value, 2);
}
