namespace LeadMagnets.Domain.Definitions;

/// <summary>Where the lead form stands among the steps that a visitor sees. The player does the same in <c>model/run.ts</c>.</summary>
public static class LeadFormPlace
{
    /// <summary>How many of the steps come before the form; null: it stands behind the result, or nowhere.</summary>
    public static int? Among(Definition definition, IReadOnlyList<Step> shown) => definition.LeadForm.Placement switch
    {
        LeadFormPlacement.BeforeQuestions => 0,
        LeadFormPlacement.BeforeStep => Before(definition, shown),
        LeadFormPlacement.BeforeResult => shown.Count,
        _ => null,
    };

    private static int Before(Definition definition, IReadOnlyList<Step> shown)
    {
        var earlier = definition.Steps.TakeWhile(step => step.Id != definition.LeadForm.Step).Select(step => step.Id).ToHashSet();
        return shown.TakeWhile(step => earlier.Contains(step.Id)).Count();
    }
}
