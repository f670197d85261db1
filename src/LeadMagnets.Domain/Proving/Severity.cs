namespace LeadMagnets.Domain.Proving;

/// <summary>What a finding means for publishing.</summary>
public enum Severity
{
    /// <summary>Blocks publishing: somebody is certain to be let down.</summary>
    Error,
    /// <summary>May be meant so: is signed off, or mended.</summary>
    Warning,
    /// <summary>Good to know.</summary>
    Note,
}
