using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>The working that the marketer lets people see: all of it, or of some figures. A submission older than receipts has none.</summary>
internal static class Workings
{
    public static WorkingView? View(WorkingBlock block, ReportSource source)
    {
        if (source.Receipt is not { } receipt) return null;
        var steps = source.Formulas.Working(receipt, source.Result).Steps.Where(step => IsShown(step, block.Outputs)).ToList();
        return steps.Count == 0 ? null : new WorkingView(block.Intro, steps);
    }

    private static bool IsShown(WorkingStep step, IReadOnlyList<string>? outputs) => outputs is null || step.Kind switch
    {
        WorkingKind.Figure => outputs.Contains(step.Name),
        WorkingKind.Table => step.Table!.Columns.Any(column => outputs.Contains(column.Name)),
        _ => false,
    };
}
