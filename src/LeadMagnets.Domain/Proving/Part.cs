namespace LeadMagnets.Domain.Proving;

/// <summary>One way in which a question can take part in a share: what it earns and what it weighs; weight 0 takes no part.</summary>
internal readonly record struct Part<T>(double Earned, double Weight, T What);

/// <summary>The best choice of parts: the share, and what was chosen.</summary>
internal sealed record Pick<T>(double Share, IReadOnlyList<T> Whats);
