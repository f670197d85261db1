using LeadMagnets.Domain.Receipts;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>A working to be written as HTML: in the report and on the lead's page.</summary>
public sealed record WorkingModel(IReadOnlyList<WorkingStep> Steps, WorkingTexts Texts)
{
    public IEnumerable<WorkingStep> Inputs => Steps.Where(step => step.Kind is WorkingKind.Input);

    public IEnumerable<WorkingStep> Figures => Steps.Where(step => step.Kind is not WorkingKind.Input);

    /// <summary>Names help where formulas use them.</summary>
    public static bool IsNamed(WorkingStep step) => step.Kind is WorkingKind.Input or WorkingKind.Figure && step.Name != step.Label;
}
