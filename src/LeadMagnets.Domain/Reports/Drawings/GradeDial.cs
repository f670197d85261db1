using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>Three quarters of a ring, filled as far as the score reaches, with the grade inside and the score below it.</summary>
public static class GradeDial
{
    private const double Size = 200, Centre = 100, Radius = 84, Pen = 14;
    private const double Start = -0.375, Span = 0.75;
    private const double Largest = 64, Widest = 124;

    /// <param name="grade">What stands inside: <c>B</c>.</param>
    /// <param name="label">"Grade B", for the text alternative.</param>
    /// <param name="score">0 to 100.</param>
    /// <param name="tone">Colour of the ring.</param>
    /// <param name="texts">Our words.</param>
    public static Drawing Draw(string grade, string label, int score, Tone tone, ReportTexts texts)
    {
        var share = Math.Clamp(score, 0, 100) / 100d;
        var shapes = new List<Shape> { new PathShape(Ring(1), Pen) { Paint = Paint.Track } };
        if (share > 0) shapes.Add(new PathShape(Ring(share), Pen) { Paint = Paint.Stroke, Tone = tone });
        var size = Math.Min(Largest, Widest / Math.Max(1, 0.62 * grade.Length));
        shapes.Add(new TextShape(Centre, 100 + size / 4, grade, TextAnchor.Middle, size) { Paint = Paint.Value });
        shapes.Add(new TextShape(Centre, 145, ReportTexts.Fill(texts.ScoreOutOf, texts.Whole(score)), TextAnchor.Middle, 14) { Paint = Paint.Label });
        return new Drawing(Size, 176, $"{label}. {ReportTexts.Fill(texts.ScoreAlt, texts.Whole(score))}.", shapes);
    }

    private static string Ring(double share) => Points.Arc(Centre, Centre, Radius, Start, Start + Span * share);
}
