using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Actions
{
    public static ActionsView? View(ActionsBlock block, ReportSource source)
    {
        var items = block.Items
            .Where(item => source.Formulas.Holds(item.ShowIf))
            .OrderBy(item => Rank(item, source))
            .Take(block.Take ?? int.MaxValue)
            .Select(item => new Advice(item.Title, item.Body)).ToList();
        return items.Count == 0 ? null : new ActionsView(block.Intro, items);
    }

    /// <summary>Equal ranks keep the written order; a rank that cannot be computed comes last.</summary>
    private static double Rank(ActionItem item, ReportSource source) =>
        item.Rank is { } formula ? source.Formulas.Rank(formula) ?? double.PositiveInfinity : 0;
}
