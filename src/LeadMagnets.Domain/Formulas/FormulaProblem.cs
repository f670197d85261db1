namespace LeadMagnets.Domain.Formulas;

/// <summary>What is wrong with a formula, and where in its text.</summary>
/// <param name="Code">One of <see cref="FormulaProblemCodes"/>.</param>
/// <param name="Message">A sentence for a marketer that says what to do.</param>
/// <param name="Position">Its first character, from 0.</param>
/// <param name="Length">How many characters it has; 0 at the end of the text.</param>
public sealed record FormulaProblem(string Code, string Message, int Position, int Length)
{
    internal static FormulaProblem At(SourceSpan span, string code, string message) => new(code, message, span.Offset, span.Length);
}
