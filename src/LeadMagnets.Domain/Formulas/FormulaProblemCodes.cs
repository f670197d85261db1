namespace LeadMagnets.Domain.Formulas;

/// <summary>The stable words for what can be wrong with a formula.</summary>
public static class FormulaProblemCodes
{
    public const string Syntax = "syntax";
    public const string TooLong = "too-long";
    public const string TooDeep = "too-deep";
    public const string TooLarge = "too-large";
    public const string UnknownName = "unknown-name";
    public const string UnknownFunction = "unknown-function";
    public const string ArgumentCount = "argument-count";
}
