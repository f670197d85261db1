namespace LeadMagnets.Domain.Formulas;

/// <summary>What a formula came to and, when that is an error, the place in its text where the error arose.</summary>
public readonly record struct Result(Value Value, SourceSpan? Origin);
