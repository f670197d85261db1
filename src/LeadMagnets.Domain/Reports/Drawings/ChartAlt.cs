using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>A chart in words: of each series where it starts and ends, its lowest and highest point where those lie between, and the mark.</summary>
internal static class ChartAlt
{
    public static string Of(ChartPlan plan)
    {
        var over = Fill(plan.Texts.ChartAlt, plan.RowLabel, plan.Names[0], plan.Names[^1]);
        return string.Join(' ', [over, .. plan.Series.Select(series => Of(series, plan) + "."), .. plan.Mark is { } mark ? [mark.Label + "."] : Array.Empty<string>()]);
    }

    private static string Of(Series series, ChartPlan plan)
    {
        var known = series.Values.Index().Where(point => point.Item is not null).Select(point => (Row: point.Index, Value: point.Item!.Value)).ToList();
        if (known.Count == 0) return $"{series.Label}: –";
        var (first, last) = (known[0], known[^1]);
        var (lowest, highest) = (known.MinBy(point => point.Value), known.MaxBy(point => point.Value));
        List<string> parts = [Fill(plan.Texts.SeriesAlt, series.Label, plan.Text(first.Value), plan.Text(last.Value))];
        if (lowest.Value < Math.Min(first.Value, last.Value)) parts.Add(Fill(plan.Texts.LowestAlt, plan.Text(lowest.Value), $"{plan.RowLabel} {plan.Names[lowest.Row]}"));
        if (highest.Value > Math.Max(first.Value, last.Value)) parts.Add(Fill(plan.Texts.HighestAlt, plan.Text(highest.Value), $"{plan.RowLabel} {plan.Names[highest.Row]}"));
        return string.Join(", ", parts);
    }
}
