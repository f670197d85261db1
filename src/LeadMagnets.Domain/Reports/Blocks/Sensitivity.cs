using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>A tornado: each input is moved down and up, and the result is computed again.</summary>
internal static class Sensitivity
{
    public static SensitivityView? View(SensitivityBlock block, ReportSource source)
    {
        if (source.WhatIf.Number(block.Output) is not { } middle) return null;
        var swings = block.Items.Select(item => Swing.Of(item, block.Output, source)).OfType<Swing>().OrderByDescending(swing => swing.High - swing.Low).ToList();
        if (swings.Count == 0) return null;

        var lowest = Math.Min(middle, swings.Min(swing => swing.Low));
        var range = Math.Max(middle, swings.Max(swing => swing.High)) - lowest;
        if (range == 0) return null;
        var rows = swings.Select(swing => new SensitivityRow(swing.Item.Label, Text(swing.Low, swing.LowBy), Text(swing.High, swing.HighBy), Share(swing.Low), Share(swing.High)));
        return new SensitivityView(block.Intro, Fill(source.Figures.Base, Watched().Label ?? block.Output, Number(middle)), Share(middle), [.. rows]);

        double Share(double value) => Math.Round((value - lowest) / range, 4);
        string Text(double value, string change) => Fill(source.Figures.At, Number(value), change);
        string Number(double value) => Units.After(source.Text(value, Watched().Format ?? "general"), Watched().Unit);
        Variable Watched() => source.Definition.Variables.First(variable => variable.Id == block.Output);
    }

    /// <summary>The lower and the higher result, and the change that leads to each: of a price, the higher one leads to the lower.</summary>
    private sealed record Swing(SensitivityItem Item, double Low, string LowBy, double High, string HighBy)
    {
        /// <summary>Null where a changed input has no result.</summary>
        public static Swing? Of(SensitivityItem item, string output, ReportSource source)
        {
            var down = source.WhatIf.Number(output, item.Questions, value => Moved(value, item, -1));
            var up = source.WhatIf.Number(output, item.Questions, value => Moved(value, item, 1));
            if (down is not { } less || up is not { } more) return null;
            var (minus, plus) = (Change(item, -1, source), Change(item, 1, source));
            return less <= more ? new(item, less, minus, more, plus) : new(item, more, plus, less, minus);
        }

        private static double Moved(double value, SensitivityItem item, int sign) =>
            item.Kind is DeltaKind.Points ? value + sign * item.Delta : value * (1 + sign * item.Delta);

        private static string Change(SensitivityItem item, int sign, ReportSource source)
        {
            var mark = sign < 0 ? source.Pattern.Minus : "+";
            if (item.Kind is DeltaKind.Percent) return mark + source.Text(item.Delta, source.Text(item.Delta * 100, "general").All(char.IsDigit) ? "percent:0" : "percent:1");
            var input = source.Definition.Questions.OfType<NumericQuestion>().FirstOrDefault(question => question.Id == item.Questions[0]);
            return input?.Format?.StartsWith("percent", StringComparison.Ordinal) is true
                ? Fill(source.Figures.Points, mark + source.Text(item.Delta * 100, "#,##0.##"))
                : mark + Units.After(source.Text(item.Delta, input?.Format ?? "general"), input?.Unit);
        }
    }
}
