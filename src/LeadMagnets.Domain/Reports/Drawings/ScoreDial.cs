using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>Three quarters of a ring, filled as far as the score reaches, with the number inside.</summary>
public static class ScoreDial
{
    private const double Size = 200, Centre = 100, Radius = 84, Pen = 14;
    private const double Start = -0.375, Span = 0.75;

    /// <param name="score">0 to 100.</param>
    /// <param name="band">Title of the band; null where there is none.</param>
    /// <param name="tone">Colour of the ring.</param>
    /// <param name="texts">Our words.</param>
    public static Drawing Draw(int score, string? band, Tone tone, ReportTexts texts)
    {
        var share = Math.Clamp(score, 0, 100) / 100d;
        var shapes = new List<Shape> { new PathShape(Ring(1), Pen) { Paint = Paint.Track } };
        if (share > 0) shapes.Add(new PathShape(Ring(share), Pen) { Paint = Paint.Stroke, Tone = tone });
        shapes.Add(new TextShape(Centre, 116, texts.Whole(score), TextAnchor.Middle, 56) { Paint = Paint.Value });
        shapes.Add(new TextShape(Centre, 141, texts.OutOf, TextAnchor.Middle, 14) { Paint = Paint.Label });
        return new Drawing(Size, 176, Alt(score, band, texts), shapes);
    }

    private static string Ring(double share) => Points.Arc(Centre, Centre, Radius, Start, Start + Span * share);

    private static string Alt(int score, string? band, ReportTexts texts) =>
        ReportTexts.Fill(texts.ScoreAlt, texts.Whole(score)) + (band is null ? "." : $": {band}.");
}
