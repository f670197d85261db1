using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Reports.Drawings;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

public sealed class DrawingTests
{
    private static readonly ReportTexts English = ReportTexts.Of("en-GB");
    private static readonly Band[] Bands =
    [
        new() { Id = "a", From = 0, To = 39, Title = "Critical", Tone = Tone.Bad },
        new() { Id = "b", From = 40, To = 59, Title = "High", Tone = Tone.Warning },
        new() { Id = "c", From = 60, To = 100, Title = "Low", Tone = Tone.Good },
    ];

    [Fact]
    public void The_dial_says_in_words_what_it_shows()
    {
        var dial = ScoreDial.Draw(57, "High risk", Tone.Warning, English);

        Assert.Equal("Score 57 of 100: High risk.", dial.Alt);
        Assert.Equal(["57", "of 100"], Texts(dial));
    }

    [Theory, InlineData(0, 1), InlineData(1, 2), InlineData(100, 2)]
    public void The_dial_has_a_filled_arc_for_every_score_above_zero(int score, int arcs) =>
        Assert.Equal(arcs, ScoreDial.Draw(score, null, Tone.Good, English).Shapes.OfType<PathShape>().Count());

    [Fact]
    public void The_ruler_marks_the_score_in_its_band()
    {
        var ruler = BandRuler.Draw(57, Bands, English);

        Assert.Equal("Scale from 0 to 100: Critical 0–39, High 40–59, Low 60–100. The score is 57: High.", ruler.Alt);
        var active = Assert.Single(ruler.Shapes.OfType<RectShape>(), r => r is { Paint: Paint.Fill, Tone: Tone.Warning });
        var mark = Assert.Single(ruler.Shapes.OfType<TextShape>(), t => t.Text == "57");
        Assert.InRange(mark.X, active.X, active.X + active.Width);
    }

    [Theory, InlineData(0), InlineData(39), InlineData(40), InlineData(100)]
    public void The_ruler_keeps_every_mark_inside(int score)
    {
        var ruler = BandRuler.Draw(score, Bands, English);

        Assert.All(ruler.Shapes.OfType<RectShape>(), r => Assert.True(r.X >= 0 && r.X + r.Width <= ruler.Width));
        Assert.All(ruler.Shapes.OfType<TextShape>(), t => Assert.InRange(t.X, 0, ruler.Width));
    }

    [Theory, InlineData(3), InlineData(5), InlineData(8), InlineData(12)]
    public void A_radar_has_a_point_and_a_label_for_each_category_and_keeps_within_its_field(int count)
    {
        var spokes = Enumerable.Range(1, count).Select(i => new Spoke($"Detection and response of kind {i}", i * 8, Tone.Good)).ToList();

        var radar = Radar.Draw(spokes, English)!;

        Assert.Equal(count, radar.Shapes.OfType<CircleShape>().Count());
        Assert.All(spokes, spoke => Assert.Contains($"{spoke.Label} {spoke.Score}", radar.Alt, StringComparison.Ordinal));
        Assert.All(radar.Shapes.OfType<TextShape>(), text =>
        {
            var width = TextFit.Width(text.Text, text.Size);
            var left = text.X - text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, _ => width };
            Assert.InRange(left, -1, radar.Width);
            Assert.InRange(left + width, 0, radar.Width + 1);
            Assert.InRange(text.Y, text.Size * 0.7, radar.Height);
        });
    }

    [Theory, InlineData(2), InlineData(13)]
    public void With_too_few_or_too_many_categories_there_is_no_radar(int count) =>
        Assert.Null(Radar.Draw([.. Enumerable.Range(1, count).Select(i => new Spoke($"C{i}", 50, Tone.Good))], English));

    [Fact]
    public void A_category_that_was_not_assessed_has_no_point_and_is_said_so()
    {
        var radar = Radar.Draw([new("One", 50, Tone.Good), new("Two", null, Tone.Neutral), new("Three", 70, Tone.Good), new("Four", 20, Tone.Bad)], English)!;

        Assert.Equal(3, radar.Shapes.OfType<CircleShape>().Count());
        Assert.Equal("Radar chart from 0 to 100: One 50, Two not assessed, Three 70, Four 20.", radar.Alt);
        Assert.Contains("not assessed", Texts(radar));
    }

    [Theory]
    [InlineData("Identity and access", 200, "Identity and access")]
    [InlineData("Identity and access management", 100, "Identity and ac…")]
    [InlineData("ありがとうございます", 60, "ありがと…")]
    public void A_text_is_cut_with_an_ellipsis_where_it_does_not_fit(string text, double width, string expected) =>
        Assert.Equal(expected, TextFit.Cut(text, 11, width));

    [Fact]
    public void A_cut_never_splits_what_a_reader_sees_as_one_letter() =>
        Assert.DoesNotContain('\ud83d', TextFit.Cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 11, 14).Replace("👩‍👩‍👧‍👦", "", StringComparison.Ordinal));

    [Fact]
    public void Wrapped_lines_fit_and_what_is_left_over_is_cut()
    {
        var lines = TextFit.Wrap("Detection of incidents and response to them within a day", 11, 90, 2);

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(TextFit.Width(line, 11), 0, 90));
    }

    private static IEnumerable<string> Texts(Drawing drawing) => drawing.Shapes.OfType<TextShape>().Select(text => text.Text);
}
