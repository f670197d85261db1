using System.Globalization;

namespace LeadMagnets.Domain.Receipts;

/// <summary>The lead's score as the sum of its parts.</summary>
internal static class LeadSteps
{
    public static IEnumerable<WorkingStep> Of(LeadWorth lead, WorkingPage page) =>
    [
        new(WorkingKind.Lead, "score", page.Texts.LeadScore)
        {
            Formula = "fit + intent",
            Substituted = $"{lead.Fit} + {lead.Intent}",
            Exact = string.Create(CultureInfo.InvariantCulture, $"{lead.Fit} + {lead.Intent}"),
            Parts = [.. lead.Why.Select(part => new WorkingPart(part.Rule, part.Points.ToString("+0;-0;0", CultureInfo.InvariantCulture), (double)part.Points))],
            Value = (double)(lead.Fit + lead.Intent),
            Text = $"{lead.Fit + lead.Intent}, {lead.Grade}",
        },
    ];
}
