namespace LeadMagnets.Domain.Formulas;

/// <summary>The characters of a formula's text that something was written with.</summary>
public readonly record struct SourceSpan(int Offset, int Length)
{
    public int End => Offset + Length;

    /// <summary>From the start of this to the end of the other.</summary>
    public SourceSpan Through(SourceSpan last) => new(Offset, last.End - Offset);
}
