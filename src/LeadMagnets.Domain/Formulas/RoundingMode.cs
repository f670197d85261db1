namespace LeadMagnets.Domain.Formulas;

/// <summary>What happens to the digits that are cut.</summary>
public enum RoundingMode
{
    /// <summary>Half and more goes away from zero: ROUND.</summary>
    HalfAway,

    /// <summary>Anything goes away from zero: ROUNDUP.</summary>
    Away,

    /// <summary>Everything is dropped: ROUNDDOWN, TRUNC.</summary>
    Toward,

    /// <summary>To the next lower number: INT.</summary>
    Down,
}
