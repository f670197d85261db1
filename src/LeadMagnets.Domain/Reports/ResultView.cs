using System.Text.Json.Serialization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;

namespace LeadMagnets.Domain.Reports;

/// <summary>
/// The finished result (design.md 4.4): blocks whose texts and numbers need no further work. Razor partials write it as HTML for hosted
/// page, report and PDF, small components show it in the player; neither computes, so numbers cannot differ.
/// </summary>
public sealed record ResultView(IReadOnlyList<ViewBlock> Blocks);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CoverView), "cover")]
[JsonDerivedType(typeof(TextView), "text")]
[JsonDerivedType(typeof(ScoreView), "score")]
[JsonDerivedType(typeof(BarsView), "bars")]
[JsonDerivedType(typeof(GapsView), "gaps")]
[JsonDerivedType(typeof(GradeView), "grade")]
[JsonDerivedType(typeof(OutcomeView), "outcome")]
[JsonDerivedType(typeof(NumbersView), "numbers")]
[JsonDerivedType(typeof(TableView), "table")]
[JsonDerivedType(typeof(ChartView), "chart")]
[JsonDerivedType(typeof(SensitivityView), "sensitivity")]
[JsonDerivedType(typeof(ChecksView), "checks")]
[JsonDerivedType(typeof(ActionsView), "actions")]
[JsonDerivedType(typeof(WorkingView), "working")]
[JsonDerivedType(typeof(ButtonsView), "buttons")]
[JsonDerivedType(typeof(GateView), "gate")]
[JsonDerivedType(typeof(RedirectView), "redirect")]
[JsonDerivedType(typeof(PageBreakView), "page-break")]
public abstract record ViewBlock
{
    public string? Title { get; init; }
}

/// <param name="Kicker">The magnet's title.</param>
/// <param name="Headline">The result in one sentence.</param>
/// <param name="Intro">What follows, for whom and when.</param>
/// <param name="Ruler">Bands with the score marked; null where there is no score.</param>
public sealed record CoverView(string Kicker, string Headline, string Intro, Drawing? Ruler) : ViewBlock;

public sealed record TextView(IReadOnlyList<TextBlock> Body) : ViewBlock;

/// <param name="Score">The shown score as text.</param>
/// <param name="OutOf">"of 100" in the definition's language.</param>
/// <param name="Label">The band's title.</param>
/// <param name="Summary">What the band means.</param>
/// <param name="Tone">Colour by meaning.</param>
/// <param name="Dial">The drawing.</param>
public sealed record ScoreView(string Score, string OutOf, string? Label, string? Summary, Tone Tone, Drawing Dial) : ViewBlock;

/// <param name="Label">"Grade D" in the definition's language.</param>
/// <param name="Score">"88 of 100".</param>
/// <param name="Summary">What the grade means.</param>
/// <param name="Cap">Why the grade is lower than the score alone would give; null where no cap took anything away.</param>
/// <param name="Tone">Colour by meaning.</param>
/// <param name="Dial">The drawing: the grade within a ring that is filled as far as the score.</param>
public sealed record GradeView(string Label, string Score, string? Summary, GradeCapView? Cap, Tone Tone, Drawing Dial) : ViewBlock;

/// <param name="Reason">The marketer's words.</param>
/// <param name="Without">"The score of 88 alone would give B."</param>
/// <param name="Failed">The critical questions with the answers that failed.</param>
public sealed record GradeCapView(string Reason, string Without, IReadOnlyList<CheckView> Failed);

/// <summary>Labelled bars, optionally beside a drawing (radar).</summary>
public sealed record BarsView(IReadOnlyList<Bar> Rows, Drawing? Chart) : ViewBlock
{
    /// <summary>What the marks on the bars mean; null where there are none.</summary>
    public string? Note { get; init; }
}

/// <param name="Label">What is measured.</param>
/// <param name="Text">The value as people read it, such as <c>7</c>, <c>50 %</c> or "not assessed".</param>
/// <param name="Share">Length of the bar, 0 to 1.</param>
/// <param name="Tone">Colour by meaning.</param>
/// <param name="Strong">The row that matters most (the winner).</param>
public sealed record Bar(string Label, string Text, double Share, Tone Tone, bool Strong = false)
{
    /// <summary>What it is compared with: a mark on the bar, 0 to 1.</summary>
    public double? Mark { get; init; }
    /// <summary>The same in words: "Median 55".</summary>
    public string? MarkText { get; init; }
}

public sealed record GapsView(string? Intro, IReadOnlyList<GapView> Items) : ViewBlock
{
    /// <summary>What closing these gaps comes to: "Closing these 3 gaps lifts the score from 57 to 72: Moderate risk."</summary>
    public string? Outlook { get; init; }
}

/// <param name="Title">The gap as a headline.</param>
/// <param name="Body">What to do about it; null where the definition has no advice.</param>
/// <param name="Points">Points to win, with sign and one decimal: <c>+6.7</c>.</param>
/// <param name="Context">Where it stands: "Data and backup, now 53 of 100".</param>
/// <param name="Answer">What the visitor answered.</param>
public sealed record GapView(string Title, string? Body, string Points, string Context, string? Answer);

/// <param name="Name">The outcome's title.</param>
/// <param name="Tagline">The plan that fits.</param>
/// <param name="Match">Match per cent as text.</param>
/// <param name="Body">The portrait.</param>
/// <param name="Image">Address of the picture.</param>
public sealed record OutcomeView(string Name, string? Tagline, string Match, IReadOnlyList<TextBlock> Body, string? Image) : ViewBlock
{
    /// <summary>How it won where several were equal: "Your answer to “Your ideal week?” decided between equals."</summary>
    public string? Decided { get; init; }
}

/// <summary>Numbers; the first one is the headline.</summary>
public sealed record NumbersView(string? Intro, IReadOnlyList<NumberItem> Items) : ViewBlock;

/// <param name="Label">What the number is.</param>
/// <param name="Text">The number as people read it, or a dash with <paramref name="Note"/> where it has none.</param>
/// <param name="Note">Why there is no number.</param>
public sealed record NumberItem(string Label, string Text, string? Note = null);

/// <summary>A table; the first column is the row's head. Without columns it has no head line: labels and values.</summary>
public sealed record TableView(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ViewBlock
{
    public string? Intro { get; init; }
    /// <summary>A last line that adds up the ones above, a text per column; an empty one where nothing is added up.</summary>
    public IReadOnlyList<string>? Foot { get; init; }
    /// <summary>A small line under the head of a row: where a figure comes from. One per row, empty where there is nothing to say.</summary>
    public IReadOnlyList<string>? Notes { get; init; }
    /// <summary>Many figures beside short heads, as in a year table: set closer than words.</summary>
    public bool Dense { get; init; }
}

/// <summary>A chart, drawn once for wide places and once for narrow ones: a phone does not get a small picture of a large chart.</summary>
public sealed record ChartView(string? Intro, Drawing Wide, Drawing Narrow) : ViewBlock;

/// <summary>What moves a result: the strongest first.</summary>
/// <param name="Intro">What is varied.</param>
/// <param name="Base">The result with the visitor's own answers, in a sentence.</param>
/// <param name="At">Where it stands between the lowest and the highest of all results, 0 to 1.</param>
/// <param name="Rows">One per input that is varied.</param>
public sealed record SensitivityView(string? Intro, string Base, double At, IReadOnlyList<SensitivityRow> Rows) : ViewBlock;

/// <param name="Label">The input.</param>
/// <param name="Low">The lower result and the change that leads to it: "€ 3,100 at −10%".</param>
/// <param name="High">The higher one.</param>
/// <param name="From">Where the lower result stands, 0 to 1.</param>
/// <param name="To">Where the higher one stands.</param>
public sealed record SensitivityRow(string Label, string Low, string High, double From, double To);

/// <summary>How the figures were computed.</summary>
public sealed record WorkingView(string? Intro, IReadOnlyList<WorkingStep> Steps) : ViewBlock;

public sealed record ChecksView(IReadOnlyList<CheckView> Rows) : ViewBlock;

public sealed record CheckView(string Label, string Answer, Tone Tone);

public sealed record ActionsView(string? Intro, IReadOnlyList<Advice> Items) : ViewBlock;

public sealed record ButtonsView(IReadOnlyList<ButtonView> Buttons) : ViewBlock;

/// <param name="Action">What happens.</param>
/// <param name="Label">Text of the button.</param>
/// <param name="Url">Where it leads; null for actions of the player itself.</param>
public sealed record ButtonView(ButtonAction Action, string Label, string? Url);

/// <summary>Here the rest of the result waits for the lead.</summary>
/// <param name="Intro">What the visitor gets for it.</param>
public sealed record GateView(string? Intro) : ViewBlock;

/// <param name="Url">Where the visitor is led.</param>
/// <param name="Label">What is said meanwhile; also the link for whoever does not want to wait.</param>
/// <param name="Seconds">For how long the result is shown before.</param>
public sealed record RedirectView(string Url, string Label, int Seconds) : ViewBlock;

public sealed record PageBreakView : ViewBlock;

/// <summary>A small SVG as data: shapes on a field of the given size. The text alternative says all that the picture says.</summary>
public sealed record Drawing(double Width, double Height, string Alt, IReadOnlyList<Shape> Shapes);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PathShape), "path")]
[JsonDerivedType(typeof(LineShape), "line")]
[JsonDerivedType(typeof(CircleShape), "circle")]
[JsonDerivedType(typeof(RectShape), "rect")]
[JsonDerivedType(typeof(TextShape), "text")]
public abstract record Shape
{
    /// <summary>Colour by meaning; the style sheet of each medium decides.</summary>
    public Tone Tone { get; init; } = Tone.Neutral;
    /// <summary>How it is painted.</summary>
    public Paint Paint { get; init; } = Paint.Fill;
}

public enum Paint { Fill, Stroke, Dash, Track, Soft, Grid, Label, Value }

public sealed record PathShape(string D, double? Width = null) : Shape;
public sealed record LineShape(double X1, double Y1, double X2, double Y2) : Shape;
public sealed record CircleShape(double X, double Y, double R) : Shape;
public sealed record RectShape(double X, double Y, double Width, double Height, double Radius = 0) : Shape;
public sealed record TextShape(double X, double Y, string Text, TextAnchor Anchor = TextAnchor.Start, double Size = 12) : Shape;

public enum TextAnchor { Start, Middle, End }
