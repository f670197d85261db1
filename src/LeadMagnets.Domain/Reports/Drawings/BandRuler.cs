using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>The bands side by side from 0 to 100, the one that holds the score in full colour, and the score as a mark above.</summary>
public static class BandRuler
{
    private const double Width = 520, Top = 30, Height = 10, Gap = 2;

    public static Drawing Draw(int score, IReadOnlyList<Band> bands, ReportTexts texts)
    {
        var shapes = new List<Shape>();
        foreach (var band in bands.OrderBy(b => b.From)) shapes.AddRange(Segment(band, band.From <= score && score <= band.To));
        shapes.AddRange(Mark(score, texts));
        return new Drawing(Width, 62, Alt(score, bands, texts), shapes);
    }

    /// <summary>A band of 40 to 59 reaches from 40 to 60, so that neighbours touch.</summary>
    private static IEnumerable<Shape> Segment(Band band, bool active)
    {
        var left = Width * band.From / 100;
        var right = Width * Math.Min(band.To + 1, 100) / 100;
        var width = Math.Max(right - left - (right < Width ? Gap : 0), 1);
        yield return new RectShape(left, Top, width, Height, 3) { Tone = band.Tone, Paint = active ? Paint.Fill : Paint.Soft };
        var label = TextFit.Wrap(band.Title, 10.5, Math.Max(width - 4, 24), 1)[0];
        yield return new TextShape(left, Top + Height + 16, label, TextAnchor.Start, 10.5) { Paint = active ? Paint.Value : Paint.Label };
    }

    private static IEnumerable<Shape> Mark(int score, ReportTexts texts)
    {
        var x = Width * Math.Clamp(score, 0, 100) / 100;
        yield return new RectShape(Math.Clamp(x - 1, 0, Width - 2), Top - 9, 2, Height + 14, 1) { Paint = Paint.Fill };
        yield return new TextShape(Math.Clamp(x, 12, Width - 16), Top - 14, texts.Whole(score), TextAnchor.Middle, 17) { Paint = Paint.Value };
    }

    private static string Alt(int score, IReadOnlyList<Band> bands, ReportTexts texts)
    {
        var list = string.Join(texts.Comma, bands.OrderBy(b => b.From).Select(b => $"{b.Title} {texts.Whole(b.From)}–{texts.Whole(b.To)}"));
        var verdict = bands.FirstOrDefault(b => b.From <= score && score <= b.To);
        return ReportTexts.Fill(texts.RulerAlt, list, verdict is null ? texts.Whole(score) : $"{texts.Whole(score)}: {verdict.Title}");
    }
}
