using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>The lead's score as the sum of its parts.</summary>
internal static class LeadSteps
{
    public static IEnumerable<WorkingStep> Of(LeadWorth lead, WorkingPage page)
    {
        var rules = new LeadRules(page, lead.LeadJson);
        var sum = $"{page.Values.Number(lead.Fit)} + {page.Values.Number(lead.Intent)}";
        yield return new(WorkingKind.Lead, "score", page.Texts.LeadScore)
        {
            Formula = "fit + intent",
            Substituted = sum,
            Copies = true,
            Exact = sum,
            Parts = [.. lead.Why.Select(Part)],
            Value = (double)(lead.Fit + lead.Intent),
            Text = $"{page.Values.Number(lead.Fit + lead.Intent)}, {lead.Grade}",
        };

        WorkingPart Part(ScorePart part) => new(LeadReasons.Words(part, page.Definition, lead.LeadJson, lead.ResultLabel), LeadRules.Signed(part.Points), (double)part.Points) { Rule = rules.Of(part) };
    }
}
