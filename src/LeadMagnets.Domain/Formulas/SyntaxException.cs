namespace LeadMagnets.Domain.Formulas;

/// <summary>Ends the reading of a formula at its first mistake; never leaves <see cref="Formula"/>.</summary>
internal sealed class SyntaxException(FormulaProblem problem) : Exception(problem.Message)
{
    public FormulaProblem Problem { get; } = problem;

    public static SyntaxException At(SourceSpan span, string message, string code = FormulaProblemCodes.Syntax) =>
        new(FormulaProblem.At(span, code, message));
}
