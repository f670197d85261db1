using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>What a chart shows, before it has a size.</summary>
/// <param name="Style">Lines, areas or bars.</param>
/// <param name="RowLabel">What a row is: "Year".</param>
/// <param name="Names">What each row is called.</param>
/// <param name="Series">One value per row each.</param>
/// <param name="Mark">A place between the rows that is pointed at.</param>
/// <param name="Text">A value as people read it.</param>
/// <param name="Tick">A value as short as beside an axis.</param>
/// <param name="Texts">Our words.</param>
public sealed record ChartPlan(
    ChartStyle Style, string RowLabel, IReadOnlyList<string> Names, IReadOnlyList<Series> Series, ChartMark? Mark,
    Func<double, string> Text, Func<double, string> Tick, FigureTexts Texts)
{
    public IEnumerable<double> Values => Series.SelectMany(series => series.Values).OfType<double>();

    /// <summary>Bars stand in rooms of their own; points of lines on their borders.</summary>
    public bool HasRooms => Style is ChartStyle.Bars;
}

/// <param name="Label">Its name.</param>
/// <param name="Values">A value per row; null where there is none, which breaks a line.</param>
public sealed record Series(string Label, IReadOnlyList<double?> Values);

/// <param name="At">Rows from the first one: 11.5 is between the 12th and the 13th.</param>
/// <param name="Label">What is written there.</param>
public sealed record ChartMark(double At, string Label);

/// <param name="Width">Of the whole drawing.</param>
/// <param name="Height">Of the drawing without its key.</param>
/// <param name="Letters">Size of the letters.</param>
public sealed record ChartSize(double Width, double Height, double Letters);
