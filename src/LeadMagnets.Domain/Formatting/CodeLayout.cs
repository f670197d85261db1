namespace LeadMagnets.Domain.Formatting;

/// <summary>Which section serves which numbers, and what kind each of them is.</summary>
internal static class CodeLayout
{
    public static CodeFormat? Of(List<SectionDraft> drafts, out string? problem)
    {
        problem = null;
        var text = drafts.Count > 1 && (drafts.Count == 4 || drafts[^1].Has(DraftKind.Text)) ? drafts[^1] : null;
        var numeric = text is null ? drafts : drafts[..^1];
        if (drafts.Count == 1 && !drafts[0].Parts.Exists(part => part.Kind is DraftKind.Digit or DraftKind.Date or DraftKind.General or DraftKind.Text))
        {
            problem = "The format shows no number. Write 0 where its digits belong, for example 0.0 \"kWh\".";
            return null;
        }
        SetUsualConditions(numeric);
        var sections = new List<CodeSection>();
        foreach (var draft in numeric)
        {
            var unsigned = draft.Condition?.OnlyBelowZero is true || numeric.Take(sections.Count).Any(before => before.Condition?.AllAboveZero is true);
            if (SectionLayout.Of(draft, out problem) is not { } section) return null;
            sections.Add(section with { Condition = draft.Condition, Unsigned = unsigned });
        }
        var forText = text is null && drafts.Count == 1 && drafts[0].Has(DraftKind.Text) ? drafts[0] : text;
        if (forText is null) return new(sections, null);
        return SectionLayout.Of(forText, out problem) is { } shown ? new(sections, shown) : null;
    }

    /// <summary>One section serves all numbers; of two, the second those below zero; of three, the third zero.</summary>
    private static void SetUsualConditions(List<SectionDraft> numeric)
    {
        if (numeric.Count == 2) numeric[0].Condition ??= new(">=", 0);
        if (numeric.Count != 3) return;
        numeric[0].Condition ??= new(">", 0);
        numeric[1].Condition ??= new("<", 0);
    }
}
