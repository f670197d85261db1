namespace LeadMagnets.Domain.Scoring;

/// <summary>How good a lead is, and why (domain.md B2, LS-1). Score = fit + intent; the parts add up to the score.</summary>
/// <param name="Fit">Is it the right company or person, 0 to 50.</param>
/// <param name="Intent">Do they want it now, 0 to 50.</param>
/// <param name="Grade">A1 to C3.</param>
/// <param name="Why">Every rule that fired with its points; where a clamp bit, a line <c>fit clamp</c> or <c>intent clamp</c>.</param>
public sealed record LeadScore(int Fit, int Intent, string Grade, IReadOnlyList<ScorePart> Why)
{
    public int Score => Fit + Intent;
}

/// <param name="Rule">The rule's word: employees, role, country, freemail, timeline, contact, signal, fit clamp, intent clamp.</param>
/// <param name="Points">What it added; negative where it took away.</param>
public sealed record ScorePart(string Rule, int Points);
