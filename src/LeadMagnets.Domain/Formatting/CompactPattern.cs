namespace LeadMagnets.Domain.Formatting;

/// <summary>How a language writes short figures such as <c>1.2M</c>.</summary>
/// <param name="Steps">From small to large: thousands, millions.</param>
/// <param name="Currency">The pattern of a short amount: <c>$0</c>; null without a currency.</param>
public sealed record CompactPattern(IReadOnlyList<CompactStep> Steps, string? Currency);

/// <param name="From">From how many digits beyond the first.</param>
/// <param name="Shift">How far the point moves to the left.</param>
/// <param name="Pattern">What stands around the digits: <c>0M</c>.</param>
/// <param name="Few">The same for 3 to 9, where it differs.</param>
public sealed record CompactStep(int From, int Shift, string Pattern, string? Few = null);
