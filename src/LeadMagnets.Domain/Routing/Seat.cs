namespace LeadMagnets.Domain.Routing;

/// <summary>One member's place in a pool (domain.md C3).</summary>
/// <param name="Member">The member's id; the last word between equals.</param>
/// <param name="Weight">Share of the leads, above 0.</param>
/// <param name="Credit">Leads received, corrected after absence and changes of weight.</param>
/// <param name="LastSequence">The pool's number of the last pick; 0: never picked.</param>
/// <param name="Active">Can receive a lead now: not away, within hours and caps.</param>
public sealed record Seat(string Member, int Weight, long Credit = 0, long LastSequence = 0, bool Active = true);
