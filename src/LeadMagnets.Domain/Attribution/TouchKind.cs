namespace LeadMagnets.Domain.Attribution;

/// <summary>Whoever finishes on their first visit has one touch, which is first and last: <see cref="Only"/>.</summary>
public enum TouchKind { Only, First, Last }
