using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>One spoke of a radar.</summary>
/// <param name="Label">Name of the category.</param>
/// <param name="Score">0 to 100; null: not assessed, the spoke stays without a point.</param>
/// <param name="Tone">Colour of the point.</param>
public sealed record Spoke(string Label, int? Score, Tone Tone);

/// <summary>Scores of three or more categories on spokes, joined to an area.</summary>
public static class Radar
{
    public const int FewestSpokes = 3, MostSpokes = 12;
    private const double Width = 360, CentreX = 180, Radius = 96, LabelSize = 11, Height = 2 * (Radius + 44), CentreY = Height / 2;

    /// <summary>Rings and spokes by number of spokes: the same in every radar, and most of its arithmetic.</summary>
    private static readonly Lazy<IReadOnlyList<Shape>>[] Grids = [.. Enumerable.Range(0, MostSpokes + 1).Select(count => new Lazy<IReadOnlyList<Shape>>(() => [.. Grid(count)]))];

    /// <summary>Null where a radar says nothing: fewer than three or more than twelve categories.</summary>
    public static Drawing? Draw(IReadOnlyList<Spoke> spokes, ReportTexts texts)
    {
        if (spokes.Count is < FewestSpokes or > MostSpokes) return null;
        return new Drawing(Width, Height, Alt(spokes, texts),
            [.. Grids[spokes.Count].Value, .. Area(spokes), .. spokes.SelectMany((spoke, i) => Label(spoke, (double)i / spokes.Count, texts))]);
    }

    private static IEnumerable<Shape> Grid(int count)
    {
        foreach (var ring in (double[])[0.25, 0.5, 0.75, 1])
            yield return new PathShape(Points.Polygon(Corners(count, _ => ring))) { Paint = Paint.Grid };
        foreach (var (x2, y2) in Corners(count, _ => 1))
            yield return new LineShape(CentreX, CentreY, x2, y2) { Paint = Paint.Grid };
    }

    /// <summary>With fewer than three assessed categories there is no area, only points.</summary>
    private static IEnumerable<Shape> Area(IReadOnlyList<Spoke> spokes)
    {
        var points = Corners(spokes.Count, i => (spokes[i].Score ?? 0) / 100d)
            .Zip(spokes).Where(pair => pair.Second.Score is not null).ToList();
        if (points.Count >= FewestSpokes)
        {
            var outline = Points.Polygon(points.Select(pair => pair.First));
            yield return new PathShape(outline) { Paint = Paint.Soft, Tone = Tone.Accent };
            yield return new PathShape(outline, 1.6) { Paint = Paint.Stroke, Tone = Tone.Accent };
        }

        foreach (var (at, _) in points) yield return new CircleShape(at.X, at.Y, 3) { Paint = Paint.Fill, Tone = Tone.Accent };
    }

    private static IEnumerable<Shape> Label(Spoke spoke, double turn, ReportTexts texts)
    {
        var (x, y) = Points.OnCircle(CentreX, CentreY, Radius + 12, turn);
        var side = Math.Abs(x - CentreX) < 8 ? TextAnchor.Middle : x > CentreX ? TextAnchor.Start : TextAnchor.End;
        var room = side switch { TextAnchor.Middle => 150, TextAnchor.Start => Width - x, _ => x };
        var lines = TextFit.Wrap(spoke.Label, LabelSize, room, 2);
        var top = y + LabelSize * 0.35 - Lift(lines.Count, (y - CentreY) / Radius);
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
            yield return new TextShape(x, Points.Round(top + i * 13), line, side, LabelSize) { Paint = Paint.Label };
        yield return new TextShape(x, Points.Round(top + lines.Count * 13), Value(spoke, texts), side, LabelSize) { Paint = spoke.Score is null ? Paint.Label : Paint.Value };
    }

    /// <summary>Labels above the centre grow upwards, those below downwards, those beside it both ways.</summary>
    private static double Lift(int lines, double down) => lines * 13 * (1 - Math.Clamp(down, -1, 1)) / 2;

    private static IEnumerable<(double X, double Y)> Corners(int count, Func<int, double> share) =>
        Enumerable.Range(0, count).Select(i => Points.OnCircle(CentreX, CentreY, Radius * share(i), (double)i / count));

    private static string Value(Spoke spoke, ReportTexts texts) => spoke.Score is { } score ? texts.Whole(score) : texts.NotAssessed;

    private static string Alt(IReadOnlyList<Spoke> spokes, ReportTexts texts) =>
        ReportTexts.Fill(texts.RadarAlt, string.Join(texts.Comma, spokes.Select(spoke => $"{spoke.Label} {Value(spoke, texts)}")));
}
